<?php
$MESS['PROG_WIDGETS_NAME'] = 'Development programme';
$MESS['PROG_WIDGETS_DESCRIPTION'] = 'Shows the passport, the roadmap, the indicators and other parts of a programme from one JSON file';
