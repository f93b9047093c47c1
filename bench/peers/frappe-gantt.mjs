export { default as Gantt } from 'frappe-gantt';
// Its package lets nobody import the sheet by its path within it.
import './node_modules/frappe-gantt/dist/frappe-gantt.css';
