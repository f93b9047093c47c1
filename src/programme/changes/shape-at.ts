/** What the schema says of a field, named as the guide names it. */
import { fieldsOf } from '../reading/fields.js';
import type { Shape } from '../shape-types.js';
import { programmeShape } from '../shape.js';

/** @param place `activities[].marks[].at` */
export function shapeAt(place: string): Shape {
  let shape: Shape = programmeShape;
  for (const step of place.split('.')) {
    const { known, rest } = fieldsOf(shape);
    shape = known.get(step.replace('[]', '')) ?? rest;
    if (step.endsWith('[]') && typeof shape === 'object' && 'list' in shape) shape = shape.list;
  }
  return shape;
}
