<?php
/** The component in the editor's list. */

use Bitrix\Main\Localization\Loc;

if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
	die();
}

Loc::loadMessages(__FILE__);

$arComponentDescription = [
	'NAME' => Loc::getMessage('PROG_WIDGETS_NAME'),
	'DESCRIPTION' => Loc::getMessage('PROG_WIDGETS_DESCRIPTION'),
	'PATH' => ['ID' => 'content'],
];
