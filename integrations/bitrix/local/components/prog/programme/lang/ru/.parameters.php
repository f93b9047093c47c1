<?php
$MESS['PROG_WIDGETS_MORE'] = 'Что именно показать';
$MESS['PROG_WIDGETS_VIEW'] = 'Часть программы';
$MESS['PROG_WIDGETS_SRC'] = 'Файл программы (JSON)';
$MESS['PROG_WIDGETS_PROJECT'] = 'Только это направление (обозначение в файле)';
$MESS['PROG_WIDGETS_STAGE'] = 'Только этот этап (обозначение в файле)';
$MESS['PROG_WIDGETS_FROM'] = 'С какого года';
$MESS['PROG_WIDGETS_TO'] = 'По какой год';
$MESS['PROG_WIDGETS_GROUP'] = 'Как сгруппировать (project, stage, role, year)';
$MESS['PROG_WIDGETS_SCALE'] = 'Деления времени (year, half, quarter, month)';
$MESS['PROG_WIDGETS_FOR'] = 'Какой показатель (обозначение в файле)';
$MESS['PROG_WIDGETS_SHOW'] = 'Вид показателя (gauge, trend, number)';
$MESS['PROG_WIDGETS_SECTION'] = 'Только этот раздел (обозначение в файле)';
$MESS['PROG_WIDGETS_TABLE'] = 'Только эта таблица (обозначение в файле)';
$MESS['PROG_WIDGETS_HEADING_LEVEL'] = 'Уровень заголовка (от 2 до 6)';
$MESS['PROG_WIDGETS_LANG'] = 'Язык подписей (ru, en)';
$MESS['PROG_WIDGETS_TODAY'] = 'День, на который считаются статусы (например, 2023-12-10)';
