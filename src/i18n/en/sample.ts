/** The first file. Every value is a place to be filled, so that nothing of it can pass for a programme. */
export const sample = `{
  "$schema": "./programme.schema.json",
  "//": "A sample. Whatever stands under the key of two slashes is a comment: no page shows it, and you may delete it. Leave the names on the left, replace the words on the right. Delete the parts you do not need: only formatVersion, title and period are required.",

  "formatVersion": "1.0",
  "lang": "en",
  "title": "Name of the development programme",
  "period": {
    "//": "The years of the programme. There may also be outlook: the year it looks ahead to.",
    "from": "2024",
    "to": "2028"
  },
  "organization": {
    "name": "Full name of the organisation",
    "shortName": "Short name"
  },

  "documents": [
    {
      "//": "The signed document: a link to it always stands beside the passport. url is the path of the file on your site. Dates are written year-month-day: 2024-01-15.",
      "id": "programme",
      "title": "Name of the programme's document",
      "url": "/documents/programme.pdf",
      "official": true
    }
  ],

  "passport": [
    {
      "//": "A row of the table “Passport of the programme”: label on the left, value on the right.",
      "label": "Aim of the programme",
      "value": "The aim, from the document"
    },
    {
      "//": "Several points are a list, without numbers.",
      "label": "Tasks of the programme",
      "value": ["First task", "Second task"]
    }
  ],

  "roles": [
    {
      "//": "Those who answer for the work: positions, not people. Activities refer to the id.",
      "id": "director",
      "title": "Director"
    }
  ],

  "projects": [
    {
      "//": "A direction, task or project: a section of the plan.",
      "id": "n1",
      "num": "1",
      "title": "Name of the direction"
    }
  ],

  "activities": [
    {
      "//": "A row of the plan. project and responsible name ids of projects and roles.",
      "id": "a1-1",
      "num": "1.1",
      "title": "Name of the activity",
      "project": "n1",
      "when": "2024/2025",
      "responsible": ["director"]
    },
    {
      "//": "Time as in the document: 2024, 2024-09, 2024-Q3, 2024/2026. Every year is written as here. Write status, and asOf for its date, once there is a report.",
      "id": "a1-2",
      "num": "1.2",
      "title": "An activity that is repeated every year",
      "project": "n1",
      "when": { "every": "P1Y" },
      "responsible": ["director"]
    }
  ],

  "indicators": [
    {
      "//": "direction: increase if more is better, decrease if less is, notStated if the document does not say. In points the plan (target) and, once it is known, the fact (actual). What the document does not have, leave out.",
      "id": "i1",
      "num": "1",
      "title": "Name of the indicator",
      "unit": "%",
      "direction": "increase",
      "points": [
        { "period": "2024", "target": 50 },
        { "period": "2025", "target": 60 }
      ]
    }
  ]
}
`;
