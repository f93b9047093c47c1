<?php
/** Shows a part of a development programme: one tag with a link inside, which stays where scripts are off. */

use Bitrix\Main\Localization\Loc;
use Bitrix\Main\Page\Asset;

if (!defined('B_PROLOG_INCLUDED') || B_PROLOG_INCLUDED !== true) {
	die();
}

class ProgProgrammeComponent extends CBitrixComponent
{
	public function executeComponent()
	{
		$known = include __DIR__ . '/options.php';
		$view = $this->said('VIEW');
		$src = $this->said('SRC');
		if (!isset($known['views'][$view]) || !self::isAddress($src)) {
			self::explain();
			return;
		}
		$attributes = ['src' => $src];
		foreach ($known['attributes'] as $parameter => $attribute) {
			if ($this->said($parameter) !== '') {
				$attributes[$attribute] = $this->said($parameter);
			}
		}
		$this->arResult = [
			'TAG' => "prog-$view",
			'ATTRIBUTES' => $attributes,
			// With the fragment the link is a placeholder by itself, should something take the tag away.
			'LINK' => "$src#prog-$view",
			'TITLE' => $known['views'][$view],
		];
		$this->addAssets();
		$this->includeComponentTemplate();
	}

	/** As it was written: Bitrix keeps it under `~`, the other one it has escaped already where it saw fit. */
	private function said(string $parameter): string
	{
		$value = $this->arParams["~$parameter"] ?? '';
		return is_scalar($value) ? trim((string) $value) : '';
	}

	/** A path on this site, or another site's address; `javascript:` and its like are none. */
	private static function isAddress(string $src): bool
	{
		return preg_match('~^(?:https?://|/(?![/\\\\]))[^\x00-\x1f]+$~iD', $src) === 1;
	}

	/** Visitors see nothing; who edits the page is told what is missing. */
	private static function explain(): void
	{
		global $APPLICATION;
		if ($APPLICATION->GetShowIncludeAreas()) {
			ShowError(Loc::getMessage('PROG_WIDGETS_NO_SOURCE'));
		}
	}

	private function addAssets(): void
	{
		$asset = Asset::getInstance();
		$asset->addCss($this->getPath() . '/assets/prog-widgets.css');
		// Not addJs(): it can't say `type="module"`, and Bitrix may join such files into one. Once, however many parts the
		// page has; the time of the file, so that browsers take the new one after an update.
		$loader = $this->getPath() . '/assets/loader.js?' . filemtime(__DIR__ . '/assets/loader.js');
		$asset->addString('<script type="module" src="' . htmlspecialcharsbx($loader) . '"></script>', true);
	}
}
