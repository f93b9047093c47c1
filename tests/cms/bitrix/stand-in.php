<?php
/**
 * Stand-ins for the parts of 1С-Битрикс that the component calls, made after its documentation: not Bitrix. Puts the
 * component into a page as `$APPLICATION->IncludeComponent()` does, or reads its dialog:
 * `php stand-in.php SITE_FOLDER < {"do": "page", "parts": [{…}], "editing": false, "language": "ru"}`.
 */

namespace Bitrix\Main\Localization {
	class Loc
	{
		public static $language = 'ru';
		private static $messages = [];

		/** Beside the file, or in the nearest folder above that has `lang`. */
		public static function loadMessages($file)
		{
			$folder = dirname($file);
			while (!is_dir("$folder/lang") && $folder !== dirname($folder)) {
				$folder = dirname($folder);
			}
			$MESS = [];
			include "$folder/lang/" . self::$language . substr($file, strlen($folder));
			self::$messages = $MESS + self::$messages;
		}

		public static function getMessage($code)
		{
			return self::$messages[$code] ?? null;
		}
	}
}

namespace Bitrix\Main\Page {
	class Asset
	{
		private static $instance;
		public $head = [];

		public static function getInstance()
		{
			return self::$instance ?? (self::$instance = new self());
		}

		public function addCss($path)
		{
			// Bitrix too names the time of the file, and fails without a word where there is none.
			if (is_file(SITE . $path)) {
				$this->addString("<link href=\"$path?" . filemtime(SITE . $path) . '" rel="stylesheet" />', true);
			}
		}

		public function addString($text, $unique = false)
		{
			$unique ? $this->head[md5($text)] = $text : $this->head[] = $text;
		}
	}
}

namespace {
	const B_PROLOG_INCLUDED = true;

	class CBitrixComponent
	{
		const PATH = '/local/components/prog/programme';
		public $arParams = [];
		public $arResult = [];

		/** What is asked for is escaped; as it was written it stands under `~`. */
		public function __construct(array $given)
		{
			foreach ($given as $name => $value) {
				$this->arParams["~$name"] = $value;
				$this->arParams[$name] = is_string($value) ? htmlspecialcharsbx($value) : $value;
			}
		}

		public function getPath()
		{
			return self::PATH;
		}

		public function includeComponentTemplate()
		{
			(new StandInTemplate())->render($this);
		}
	}

	class StandInTemplate
	{
		public $isFrame = false;

		public function setFrameMode($on)
		{
			$this->isFrame = $on;
		}

		public function render(CBitrixComponent $component)
		{
			$arResult = $component->arResult;
			$arParams = $component->arParams;
			include SITE . CBitrixComponent::PATH . '/templates/.default/template.php';
		}
	}

	class StandInApplication
	{
		public $isEditing = false;

		public function GetShowIncludeAreas()
		{
			return $this->isEditing;
		}
	}

	function htmlspecialcharsbx($text)
	{
		return htmlspecialchars($text, ENT_COMPAT, 'UTF-8');
	}

	function ShowError($text)
	{
		echo '<p><font class="errortext">', $text, '</font></p>';
	}

	function stand_in_page(array $asked): array
	{
		include_once SITE . CBitrixComponent::PATH . '/class.php';
		ob_start();
		foreach ($asked['parts'] as $given) {
			(new ProgProgrammeComponent($given))->executeComponent();
		}
		$head = \Bitrix\Main\Page\Asset::getInstance()->head;
		return ['body' => ob_get_clean(), 'head' => implode("\n", $head)];
	}

	function stand_in_dialog(): array
	{
		include SITE . CBitrixComponent::PATH . '/.description.php';
		include SITE . CBitrixComponent::PATH . '/.parameters.php';
		return ['description' => $arComponentDescription, 'parameters' => $arComponentParameters];
	}

	define('SITE', $argv[1]);
	$asked = json_decode(stream_get_contents(STDIN), true);
	\Bitrix\Main\Localization\Loc::$language = $asked['language'] ?? 'ru';
	$APPLICATION = new StandInApplication();
	$APPLICATION->isEditing = $asked['editing'] ?? false;
	echo json_encode(('stand_in_' . $asked['do'])($asked), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
}
