<?php
$MESS['PROG_WIDGETS_MORE'] = 'What exactly is shown';
$MESS['PROG_WIDGETS_VIEW'] = 'Part of the programme';
$MESS['PROG_WIDGETS_SRC'] = 'File of the programme (JSON)';
$MESS['PROG_WIDGETS_PROJECT'] = 'Only this project (its id in the file)';
$MESS['PROG_WIDGETS_STAGE'] = 'Only this stage (its id in the file)';
$MESS['PROG_WIDGETS_FROM'] = 'From which year';
$MESS['PROG_WIDGETS_TO'] = 'To which year';
$MESS['PROG_WIDGETS_GROUP'] = 'How to group (project, stage, role, year)';
$MESS['PROG_WIDGETS_SCALE'] = 'Divisions of time (year, half, quarter, month)';
$MESS['PROG_WIDGETS_FOR'] = 'Which indicator (its id in the file)';
$MESS['PROG_WIDGETS_SHOW'] = 'How an indicator is shown (gauge, trend, number)';
$MESS['PROG_WIDGETS_SECTION'] = 'Only this section (its id in the file)';
$MESS['PROG_WIDGETS_TABLE'] = 'Only this table (its id in the file)';
$MESS['PROG_WIDGETS_HEADING_LEVEL'] = 'Level of the heading (2 to 6)';
$MESS['PROG_WIDGETS_LANG'] = 'Language of the labels (ru, en)';
$MESS['PROG_WIDGETS_TODAY'] = 'The day for which statuses are computed (for example, 2023-12-10)';
