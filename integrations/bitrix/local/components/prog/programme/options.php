<?php
/** The parts of a programme, and what may be said to a tag: for the component and for its dialog in the editor. */

use Bitrix\Main\Localization\Loc;

if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
	die();
}

Loc::loadMessages(__FILE__);

/** The names of the parts, by their tags without `prog-`. */
$views = [];
foreach (
	[
		'passport', 'roadmap', 'summary', 'wall', 'indicator', 'indicators', 'assessment', 'projects', 'swot',
		'risks', 'event-map', 'governance', 'text', 'page', 'display',
	] as $view
) {
	$views[$view] = Loc::getMessage('PROG_WIDGETS_VIEW_' . strtoupper(strtr($view, '-', '_')));
}

return [
	'views' => $views,
	// A parameter of the component and the attribute of the tag it becomes; nothing else is passed on.
	'attributes' => [
		'PROJECT' => 'project',
		'STAGE' => 'stage',
		'FROM' => 'from',
		'TO' => 'to',
		'GROUP' => 'group',
		'SCALE' => 'scale',
		'FOR' => 'for',
		// `VIEW` is the part; on the tag of an indicator `view` says how that part is shown.
		'SHOW' => 'view',
		'SECTION' => 'section',
		'TABLE' => 'table',
		'HEADING_LEVEL' => 'heading-level',
		'LANG' => 'lang',
		'TODAY' => 'today',
	],
];
