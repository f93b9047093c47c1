<?php
/** How Joomla gets the plugin. */

\defined('_JEXEC') or die;

use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;
use Prog\Plugin\Content\ProgWidgets\Extension\ProgWidgets;

return new class implements ServiceProviderInterface {
	public function register(Container $container)
	{
		$container->set(
			PluginInterface::class,
			static function (Container $container) {
				// A variable, since Joomla 4 takes it by reference.
				$dispatcher = $container->get(DispatcherInterface::class);
				$plugin = new ProgWidgets($dispatcher, (array) PluginHelper::getPlugin('content', 'progwidgets'));
				$plugin->setApplication(Factory::getApplication());

				return $plugin;
			}
		);
	}
};
