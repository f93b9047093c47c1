/** What is promised: stages, projects, activities. */
import { ID, NOTE, NUM, type FieldNames } from './field-names.js';

const WHEN = 'срок, сроки, срок реализации, сроки реализации, срок исполнения, когда';
const WHO =
  'ответственный, ответственные, исполнитель, исполнители, ответственный исполнитель, ответственные исполнители, кто отвечает';
const TAKES_PART = 'участники, участник, соисполнители, соисполнитель';
const RESULT =
  'результат, ожидаемый результат, ожидаемые результаты, планируемый результат, вид документа, итог';
const STATE = 'статус, состояние, отметка о выполнении, выполнение';
const AS_OF = 'дата статуса, по состоянию на, данные на';

export const planNames = {
  stages: 'этапы, этапы реализации',
  'stages[].id': ID,
  'stages[].num': NUM,
  'stages[].title': 'название, наименование, этап',
  'stages[].project': 'проект, направление',
  'stages[].when': WHEN,
  'stages[].task': 'задача, основная задача, задачи, содержание',
  'stages[].results': 'результаты, результат, ожидаемые результаты',
  'stages[].note': NOTE,

  projects: 'проекты, направления, стратегические проекты, основные направления, подпрограммы',
  'projects[].id': ID,
  'projects[].num': NUM,
  'projects[].title': 'название, наименование, проект, направление',
  'projects[].parent': 'входит в, внутри, родитель, раздел',
  'projects[].goal': 'цель, цели',
  'projects[].tasks': 'задачи, задача',
  'projects[].when': WHEN,
  'projects[].lead': `руководитель, руководители, координатор, ${WHO}`,
  'projects[].participants': TAKES_PART,
  'projects[].funding': 'финансирование, источник финансирования, источники финансирования',
  'projects[].results': 'результаты, результат, ожидаемые результаты, ожидаемый результат',
  'projects[].links': 'связи, ссылки, связан с',
  'projects[].links[].title': 'название, текст',
  'projects[].links[].url': 'адрес, ссылка',
  'projects[].documents': 'документы, акты',
  'projects[].passport': 'паспорт, паспорт проекта',
  'projects[].passport[].label': 'название, наименование, строка, раздел',
  'projects[].passport[].value': 'значение, содержание, текст, описание',
  'projects[].passport[].value.documents': 'документы',
  'projects[].note': NOTE,

  activities: 'мероприятия, план мероприятий, план, дорожная карта, действия',
  'activities[].id': ID,
  'activities[].num': NUM,
  'activities[].title': 'название, наименование, мероприятие, что делаем, содержание работы',
  'activities[].targetText': 'целевой показатель, плановое значение, контрольный показатель',
  'activities[].project': 'проект, направление',
  'activities[].parent': 'входит в, внутри, родитель',
  'activities[].stage': 'этап',
  'activities[].when': `${WHEN}, дата`,
  'activities[].movedTo': 'новый срок, перенесено на',
  'activities[].actual': 'фактический срок, фактически, когда сделано',
  'activities[].marks': 'отметки, отметка',
  'activities[].marks[].at': 'когда, срок, квартал, дата',
  'activities[].marks[].text': 'текст, отметка, знак',
  'activities[].marks[].value': 'значение, число',
  'activities[].marks[].unit': 'единица, единица измерения, ед. изм.',
  'activities[].marks[].note': NOTE,
  'activities[].responsible': WHO,
  'activities[].participants': TAKES_PART,
  'activities[].deliverable': RESULT,
  'activities[].funding': 'финансирование, источник финансирования',
  'activities[].indicators': 'показатели, показатель',
  'activities[].parts': 'части, пункты, подпункты',
  'activities[].parts[].title': 'название, наименование, мероприятие, часть',
  'activities[].parts[].when': WHEN,
  'activities[].parts[].responsible': WHO,
  'activities[].parts[].deliverable': RESULT,
  'activities[].parts[].status': STATE,
  'activities[].parts[].asOf': AS_OF,
  'activities[].status': STATE,
  'activities[].asOf': AS_OF,
  'activities[].evidence': 'подтверждение, подтверждения, доказательства',
  'activities[].evidence[].title': 'название, наименование, текст',
  'activities[].evidence[].url': 'адрес, ссылка',
  'activities[].evidence[].date': 'дата',
  'activities[].documents': 'документы, акты',
  'activities[].note': NOTE,
} satisfies FieldNames;
