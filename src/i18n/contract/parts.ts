/** The words of the tags that show one part of a programme, and of the page that holds them all. */

export interface PartWords {
  contents: string;
  /** The headings of the parts. */
  parts: {
    summary: string;
    projects: string;
    indicators: string;
    assessments: string;
    events: string;
    swot: string;
    risks: string;
    governance: string;
    text: string;
  };
  /** Instead of a part that the file does not have. */
  empty: {
    projects: string;
    swot: string;
    risks: string;
    governance: string;
    text: string;
  };
  /** Instead of what was asked for, where the file has others. */
  noneOfThese: {
    risks: string;
    table: (id: string) => string;
    section: (id: string) => string;
  };

  onlyProjects: string;
  stages: string;
  stageNo: (num: string) => string;

  project: {
    goal: string;
    tasks: string;
    task: string;
    when: string;
    lead: string;
    participants: string;
    funding: string;
    stages: string;
    results: string;
    links: string;
    documents: string;
    activities: string;
    measure: string;
    indicators: string;
    risks: string;
    /** Opens the card. */
    passport: string;
    /** «4 показателя» */
    indicatorCount: (n: number) => string;
    /** Of projects within a project. */
    inside: string;
  };

  event: {
    audience: string;
    place: string;
    status: string;
    timeZone: string;
    page: string;
    activity: string;
    project: string;
  };

  swot: {
    quadrant: { S: string; W: string; O: string; T: string };
    actions: string;
    /** Before the activity or project that takes a weakness on. */
    answeredBy: string;
    nothing: string;
  };

  risk: {
    risk: string;
    measures: string;
    probability: string;
    impact: string;
    outOfFive: (n: number) => string;
    notRated: string;
    project: string;
    /** The caption of the picture, and what its shades mean. */
    matrix: string;
    matrixNote: string;
  };

  governance: {
    functions: (n: number) => string;
    level: (n: number) => string;
    /** The heading of the positions, where bodies stand above them. */
    roles: string;
    /** The heading of the whole, where the file names no body. */
    onlyRoles: string;
  };

  text: {
    tables: string;
    legend: string;
    table: string;
  };

  search: {
    label: string;
    found: (n: number) => string;
    nothing: string;
    more: (n: number) => string;
    /** What searches could not be loaded. */
    missing: string;
  };
}
