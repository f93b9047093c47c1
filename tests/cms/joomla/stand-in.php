<?php
/**
 * Stand-ins for the parts of Joomla that the plugin calls, made after the sources of Joomla 4 and 5: not Joomla. Prepares a
 * text as `onContentPrepare` does, with the plugin from where an installer would have put it:
 * `php stand-in.php SITE_FOLDER < {"text": "…", "joomla": 5, "context": "com_content.article", "mayEdit": false, …}`.
 */

namespace Joomla\Event {
	interface SubscriberInterface
	{
		public static function getSubscribedEvents(): array;
	}

	interface DispatcherInterface
	{
	}

	class Event
	{
		private $arguments;

		public function __construct(array $arguments)
		{
			$this->arguments = $arguments;
		}

		public function getArguments()
		{
			return $this->arguments;
		}
	}
}

namespace Joomla\CMS\Extension {
	interface PluginInterface
	{
	}
}

namespace Joomla\DI {
	interface ServiceProviderInterface
	{
		public function register(Container $container);
	}

	class Container
	{
		private $made = [];

		public function set($name, $what)
		{
			$this->made[$name] = $what;
		}

		public function get($name)
		{
			$what = $this->made[$name];
			return $what instanceof \Closure ? $what($this) : $what;
		}
	}
}

namespace Joomla\CMS\Plugin {
	abstract class CMSPlugin implements \Joomla\CMS\Extension\PluginInterface
	{
		protected $params;
		private $application;

		/** As in Joomla 4; Joomla 5 takes the dispatcher by value. */
		public function __construct(&$dispatcher, array $config)
		{
			$this->params = new \StandInParams($config['params']);
		}

		public function setApplication($application)
		{
			$this->application = $application;
		}

		protected function getApplication()
		{
			return $this->application;
		}

		public function loadLanguage()
		{
			$file = \SITE . '/plugins/content/progwidgets/language/' . \ASKED['language'] . '/plg_content_progwidgets.ini';
			\Joomla\CMS\Language\Text::$words = parse_ini_file($file, false, INI_SCANNER_RAW);
		}
	}

	class PluginHelper
	{
		public static function getPlugin($type, $name)
		{
			return (object) ['type' => $type, 'name' => $name, 'params' => \ASKED['params']];
		}
	}
}

namespace Joomla\CMS\Language {
	class Text
	{
		public static $words = [];

		public static function _($key)
		{
			return self::$words[$key] ?? $key;
		}
	}
}

namespace Joomla\CMS\Uri {
	class Uri
	{
		public static function root()
		{
			return 'https://school.example/';
		}
	}
}

namespace Joomla\CMS {
	class Factory
	{
		public static function getApplication()
		{
			static $application;
			return $application ?? ($application = new \StandInApplication());
		}
	}
}

namespace {
	const _JEXEC = 1;

	class StandInParams
	{
		private $values;

		public function __construct(array $values)
		{
			$this->values = $values;
		}

		public function get($name, $default = null)
		{
			return $this->values[$name] ?? $default;
		}
	}

	class StandInDispatcher implements \Joomla\Event\DispatcherInterface
	{
	}

	class StandInApplication
	{
		private $document;

		public function isClient($name)
		{
			return $name === ASKED['client'];
		}

		/** Both its application and its user. */
		public function getIdentity()
		{
			return $this;
		}

		public function authorise($action, $asset)
		{
			return ASKED['mayEdit'] && [$action, $asset] === ['core.edit', 'com_content'];
		}

		public function getDocument()
		{
			return $this->document ?? ($this->document = new StandInAssets());
		}
	}

	/** The document, its asset manager and the registry of that: reads joomla.asset.json as Joomla does. */
	class StandInAssets
	{
		private $known = [];
		public $head = [];

		public function getWebAssetManager()
		{
			return $this;
		}

		public function getRegistry()
		{
			return $this;
		}

		public function addExtensionRegistryFile($name)
		{
			$file = SITE . "/media/$name/joomla.asset.json";
			foreach (json_decode(file_get_contents($file), true, 9, JSON_THROW_ON_ERROR)['assets'] as $one) {
				$this->known[$one['type']][$one['name']] = $one;
			}
		}

		public function useStyle($name)
		{
			$this->head["style $name"] = '<link href="' . $this->uri('style', $name) . '" rel="stylesheet" />';
			return $this;
		}

		public function useScript($name)
		{
			$attributes = '';
			foreach ($this->known['script'][$name]['attributes'] ?? [] as $key => $value) {
				$attributes .= " $key=\"$value\"";
			}
			$this->head["script $name"] = "<script$attributes src=\"" . $this->uri('script', $name) . '"></script>';
			return $this;
		}

		/** A path from the root of the site, where there is such a file. */
		private function uri($type, $name)
		{
			$uri = $this->known[$type][$name]['uri'];
			if (!is_file(SITE . "/$uri")) {
				throw new RuntimeException("no $uri");
			}
			return "/$uri?" . substr(md5('version'), 0, 6);
		}
	}

	define('SITE', $argv[1]);
	define('ASKED', json_decode(stream_get_contents(STDIN), true));
	if (ASKED['joomla'] === 5) {
		eval('namespace Joomla\CMS\Event\Content; class ContentPrepareEvent extends \Joomla\Event\Event {
			public function getContext() { return $this->getArguments()["context"]; }
			public function getItem() { return $this->getArguments()["subject"]; }
		}');
	}
	// The namespace of the manifest.
	spl_autoload_register(static function ($class) {
		$start = 'Prog\\Plugin\\Content\\ProgWidgets\\';
		if (strpos($class, $start) === 0) {
			$path = str_replace('\\', '/', substr($class, strlen($start)));
			require SITE . "/plugins/content/progwidgets/src/$path.php";
		}
	});

	$container = new Joomla\DI\Container();
	$container->set(Joomla\Event\DispatcherInterface::class, new StandInDispatcher());
	(require SITE . '/plugins/content/progwidgets/services/provider.php')->register($container);
	$plugin = $container->get(Joomla\CMS\Extension\PluginInterface::class);

	$item = (object) ['text' => ASKED['text']];
	$named = ['context' => ASKED['context'], 'subject' => $item, 'params' => null, 'page' => 0];
	$event = ASKED['joomla'] === 5
		// The order of named arguments is nobody's promise.
		? new Joomla\CMS\Event\Content\ContentPrepareEvent(array_reverse($named))
		: new Joomla\Event\Event(array_values($named));
	$plugin->{$plugin::getSubscribedEvents()['onContentPrepare']}($event);
	$head = Joomla\CMS\Factory::getApplication()->getDocument()->head;
	echo json_encode(['body' => $item->text, 'head' => implode("\n", $head)], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
}
