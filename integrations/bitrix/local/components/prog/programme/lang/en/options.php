<?php
$MESS['PROG_WIDGETS_VIEW_PASSPORT'] = 'Passport of the programme';
$MESS['PROG_WIDGETS_VIEW_ROADMAP'] = 'Roadmap';
$MESS['PROG_WIDGETS_VIEW_SUMMARY'] = 'Summary';
$MESS['PROG_WIDGETS_VIEW_WALL'] = 'Wall of promises';
$MESS['PROG_WIDGETS_VIEW_INDICATOR'] = 'One indicator';
$MESS['PROG_WIDGETS_VIEW_INDICATORS'] = 'Indicators';
$MESS['PROG_WIDGETS_VIEW_ASSESSMENT'] = 'Assessment';
$MESS['PROG_WIDGETS_VIEW_PROJECTS'] = 'Projects';
$MESS['PROG_WIDGETS_VIEW_SWOT'] = 'SWOT analysis';
$MESS['PROG_WIDGETS_VIEW_RISKS'] = 'Risks';
$MESS['PROG_WIDGETS_VIEW_EVENT_MAP'] = 'Events';
$MESS['PROG_WIDGETS_VIEW_GOVERNANCE'] = 'Governance';
$MESS['PROG_WIDGETS_VIEW_TEXT'] = 'Text of a section';
$MESS['PROG_WIDGETS_VIEW_PAGE'] = 'The whole programme';
$MESS['PROG_WIDGETS_VIEW_DISPLAY'] = 'Forum screen';
$MESS['PROG_WIDGETS_NO_SOURCE'] = 'Development programme: no file is named. Choose it in the settings of the component; its address begins with “/” or “https://”.';
