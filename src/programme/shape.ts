/** Generated from schema.ts by scripts/write-shape.ts: don't edit. */
import type { ObjectShape, Shape } from './shape-types.js';

const status: Shape = {"one":["planned","inProgress","done","partlyDone","notDone","postponed","cancelled"]};

export const timeShape: ObjectShape = {
  object: {
    'kind': {"one":["continuous","onRequest","asNeeded","byPlan","stated","notStated","unreadable"]},
    'label': "text",
    'from': "time",
    'to': "time",
    'schoolYear': "text",
    'every': "text",
    'byMonth': {"list":{"int":[1,12]}},
    'until': "text",
    'atLeast': "number",
    'atMost': "number",
    'occurrences': {"list":{"object":{"at!":"time","status":status,"actual":"time","note":"text"}}},
  },
};

export const programmeShape: ObjectShape = {
  object: {
    'formatVersion!': "text",
    'id': "id",
    'lang': "text",
    'title!': "text",
    'subtitle': "text",
    'organization': {"object":{"name":"text","shortName":"text","founder":"text","address":"text","site":"url","email":"text","phone":"text","location":{"object":{"lat!":"number","lon!":"number"}}}},
    'period!': {"object":{"from!":"time","to!":"time","outlook":"time"}},
    'revision': {"any":["text","number"]},
    'approvals': {"list":{"object":{"kind!":{"one":["agreed","approved","adopted"]},"by":"text","position":"text","name":"text","date":"time","document":"text"}}},
    'asOf': "time",
    'roles': {"list":{"object":{"id!":"id","title!":"text","unit":"text","name":"text"}}},
    'documents': {"list":{"object":{"id!":"id","title!":"text","number":"text","date":"time","url":"url","official":"flag","signature":{"object":{"position":"text","date":"time","key":"text"}},"note":"text"}}},
    'terms': {"list":{"object":{"short!":"text","full!":"text"}}},
    'notes': {"list":{"object":{"mark!":"text","text!":"text"}}},
    'passport': {"list":{"object":{"label!":"text","value!":{"any":["text",{"list":"text"},{"object":{"documents!":{"list":"id"}}}]}}}},
    'stages': {"list":{"object":{"id!":"id","num":"text","title":"text","project":"id","when":"when","task":"text","results":{"list":"text"},"note":"text"}}},
    'projects': {"list":{"object":{"id!":"id","num":"text","title!":"text","shortTitle":"text","parent":"id","goal":"text","tasks":{"list":"text"},"when":"when","lead":{"list":"text"},"participants":{"list":"text"},"funding":"text","results":{"list":"text"},"links":{"list":{"any":["text",{"object":{"title":"text","url":"url"}}]}},"documents":{"list":"id"},"passport":{"list":{"object":{"label!":"text","value!":{"any":["text",{"list":"text"},{"object":{"documents!":{"list":"id"}}}]}}}},"note":"text"}}},
    'activities': {"list":{"object":{"id!":"id","num":"text","title":"text","shortTitle":"text","targetText":"text","project":"id","parent":"id","stage":"id","when":"when","movedTo":"when","actual":"when","marks":{"list":{"object":{"at!":"single","text":"text","value":"number","unit":"text","note":"text"}}},"responsible":{"list":"text"},"participants":{"list":"text"},"deliverable":"text","funding":"text","indicators":{"list":"id"},"parts":{"list":{"object":{"title!":"text","when":"when","responsible":{"list":"text"},"deliverable":"text","status":status,"asOf":"time"}}},"status":status,"asOf":"time","evidence":{"list":{"object":{"title!":"text","url":"url","date":"time"}}},"documents":{"list":"id"},"note":"text"},"says":["title","targetText","num","parts"]}},
    'indicators': {"list":{"object":{"id!":"id","num":"text","title!":"text","shortTitle":"text","project":"id","key":"flag","unit":"text","activity":"id","direction!":{"one":["increase","decrease","maintain","range","notStated"]},"baseline":{"object":{"period":"time","value":{"nullable":{"any":["number","flag","text"]}},"missing":{"one":["notYet","notCollected","notAssessed","notApplicable","notStatedInSource"]}}},"points":{"list":{"object":{"period!":"time","target":{"nullable":{"any":["number","flag","text",{"object":{"op!":{"one":[">=",">","<=","<","=","upTo","range","growth","notBelow"]},"value!":"number","max":"number","per":"text","text":"text"},"spares":{"key":"value","by":"op","code":"notBelow"}}]}},"actual":{"nullable":{"any":["number","flag","text"]}},"missing":{"one":["notYet","notCollected","notAssessed","notApplicable","notStatedInSource"]},"group":"text","note":"text","source":"text"}}},"final":{"list":{"object":{"period":"time","target!":{"nullable":{"any":["number","flag","text",{"object":{"op!":{"one":[">=",">","<=","<","=","upTo","range","growth","notBelow"]},"value!":"number","max":"number","per":"text","text":"text"},"spares":{"key":"value","by":"op","code":"notBelow"}}]}},"group":"text"}}},"method":"text","note":"text"}}},
    'assessments': {"list":{"object":{"id!":"id","title":"text","project":"id","scale!":{"object":{"min!":"number","max!":"number"}},"dates!":{"list":"time"},"items!":{"list":{"object":{"id":"id","num":"text","title!":"text","scores!":{"list":{"nullable":{"any":["number","flag"]}}},"note":"text"}}},"task":"text","findings":{"list":"text"},"conclusion":"text","note":"text"}}},
    'swot': {"list":{"object":{"id!":"id","title":"text","aspects":{"list":"text"},"items!":{"list":{"object":{"quadrant!":{"one":["S","W","O","T"]},"text!":"text","aspect":"text","actions":{"list":"text"},"links":{"list":"id"}}}},"note":"text"}}},
    'risks': {"list":{"object":{"id!":"id","risk!":"text","measures":{"list":"text"},"probability":{"int":[1,5]},"impact":{"int":[1,5]},"project":"id","note":"text"}}},
    'events': {"list":{"object":{"id!":"id","title!":"text","when":"when","place":{"object":{"name":"text","address":"text","lat":"number","lon":"number"}},"audience":"text","participants":{"list":"text"},"kind":"text","format":"text","hours":"text","timeZone":"text","project":"id","activity":"id","url":"url","status":status,"asOf":"time","note":"text"}}},
    'governance': {"object":{"bodies!":{"list":{"object":{"id!":"id","title!":"text","level":"number","role":"text","functions":{"list":"text"},"reportsTo":"id"}}},"note":"text"}},
    'sections': {"list":{"object":{"id!":"id","title!":"text","body!":"text","links":{"list":"id"}}}},
    'tables': {"list":{"object":{"id!":"id","title":"text","columns!":{"list":"text"},"rows!":{"list":{"any":[{"list":{"nullable":{"any":["text","number","flag"]}}},{"object":{"heading!":"text"}}]}},"note":"text"}}},
    'marksLegend': {"record":"text"},
  },
};
