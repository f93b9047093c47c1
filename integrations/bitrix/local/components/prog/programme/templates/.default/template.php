<?php
if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
	die();
}

// The same for everybody, so that a page with it may be kept as a whole («Композитный сайт»).
$this->setFrameMode(true);

$attributes = '';
foreach ($arResult['ATTRIBUTES'] as $name => $value) {
	$attributes .= ' ' . $name . '="' . htmlspecialcharsbx($value) . '"';
}
?>
<<?= $arResult['TAG'] . $attributes ?>><a href="<?= htmlspecialcharsbx($arResult['LINK']) ?>"><?= htmlspecialcharsbx($arResult['TITLE']) ?></a></<?= $arResult['TAG'] ?>>
