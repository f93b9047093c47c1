<?php
$MESS['PROG_WIDGETS_NAME'] = 'Программа развития';
$MESS['PROG_WIDGETS_DESCRIPTION'] = 'Показывает паспорт, дорожную карту, показатели и другие части программы из одного файла JSON';
