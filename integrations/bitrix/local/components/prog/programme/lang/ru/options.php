<?php
$MESS['PROG_WIDGETS_VIEW_PASSPORT'] = 'Паспорт программы';
$MESS['PROG_WIDGETS_VIEW_ROADMAP'] = 'Дорожная карта';
$MESS['PROG_WIDGETS_VIEW_SUMMARY'] = 'Сводка';
$MESS['PROG_WIDGETS_VIEW_WALL'] = 'Стена обещаний';
$MESS['PROG_WIDGETS_VIEW_INDICATOR'] = 'Один показатель';
$MESS['PROG_WIDGETS_VIEW_INDICATORS'] = 'Показатели';
$MESS['PROG_WIDGETS_VIEW_ASSESSMENT'] = 'Оценка выполнения';
$MESS['PROG_WIDGETS_VIEW_PROJECTS'] = 'Проекты';
$MESS['PROG_WIDGETS_VIEW_SWOT'] = 'SWOT-анализ';
$MESS['PROG_WIDGETS_VIEW_RISKS'] = 'Риски';
$MESS['PROG_WIDGETS_VIEW_EVENT_MAP'] = 'События';
$MESS['PROG_WIDGETS_VIEW_GOVERNANCE'] = 'Управление программой';
$MESS['PROG_WIDGETS_VIEW_TEXT'] = 'Текст раздела';
$MESS['PROG_WIDGETS_VIEW_PAGE'] = 'Программа целиком';
$MESS['PROG_WIDGETS_VIEW_DISPLAY'] = 'Экран для форума';
$MESS['PROG_WIDGETS_NO_SOURCE'] = 'Программа развития: не указан файл. Выберите его в настройках компонента; адрес начинается с «/» или с «https://».';
