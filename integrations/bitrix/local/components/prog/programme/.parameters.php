<?php
/** What the editor asks when the component is put into a page. */

use Bitrix\Main\Localization\Loc;

if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
	die();
}

Loc::loadMessages(__FILE__);
$known = include __DIR__ . '/options.php';

$arComponentParameters = [
	'GROUPS' => [
		'PROG_WIDGETS_MORE' => ['NAME' => Loc::getMessage('PROG_WIDGETS_MORE')],
	],
	'PARAMETERS' => [
		'VIEW' => [
			'PARENT' => 'BASE',
			'NAME' => Loc::getMessage('PROG_WIDGETS_VIEW'),
			'TYPE' => 'LIST',
			'VALUES' => $known['views'],
			'DEFAULT' => 'roadmap',
		],
		'SRC' => [
			'PARENT' => 'BASE',
			'NAME' => Loc::getMessage('PROG_WIDGETS_SRC'),
			'TYPE' => 'FILE',
			'FD_TARGET' => 'F',
			'FD_EXT' => 'json',
			'FD_UPLOAD' => true,
			'FD_USE_MEDIALIB' => false,
			'DEFAULT' => '/programme.json',
		],
	],
];

foreach (array_keys($known['attributes']) as $parameter) {
	$arComponentParameters['PARAMETERS'][$parameter] = [
		'PARENT' => $parameter === 'PROJECT' ? 'BASE' : 'PROG_WIDGETS_MORE',
		'NAME' => Loc::getMessage("PROG_WIDGETS_$parameter"),
		'TYPE' => 'STRING',
		'DEFAULT' => '',
	];
}
