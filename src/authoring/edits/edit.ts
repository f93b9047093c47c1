/** One change of a file, as data that can be kept, repeated and told. Places are JSON Pointers. */

export type Edit =
  /** Objects on the way that are not there yet are made. */
  | { do: 'set'; at: string; value: unknown }
  | { do: 'remove'; at: string }
  /** Before the item that stands there; `/activities/-` is behind the last one. A list that is not there is made. */
  | { do: 'insert'; at: string; value: unknown }
  /** Within one list; `to` is where it stands afterwards. */
  | { do: 'move'; from: string; to: string };
