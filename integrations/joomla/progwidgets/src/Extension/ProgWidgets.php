<?php
/** Parts of a development programme in articles and modules: {prog-roadmap src="/programme.json" project="d1"}. */

namespace Prog\Plugin\Content\ProgWidgets\Extension;

\defined('_JEXEC') or die;

use Joomla\CMS\Event\Content\ContentPrepareEvent;
use Joomla\CMS\Language\Text;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\CMS\Uri\Uri;
use Joomla\Event\Event;
use Joomla\Event\SubscriberInterface;

final class ProgWidgets extends CMSPlugin implements SubscriberInterface
{
	/** The parts, by their tags without `prog-`. */
	private const VIEWS = [
		'assessment', 'display', 'event-map', 'governance', 'indicator', 'indicators', 'page', 'passport',
		'projects', 'risks', 'roadmap', 'summary', 'swot', 'text',
	];

	/** What may be said to a tag besides its file; nothing else is passed on. */
	private const ATTRIBUTES = [
		'for', 'from', 'group', 'heading-level', 'lang', 'project', 'scale', 'section', 'stage', 'table', 'to',
		'today', 'view',
	];

	/** A paragraph that holds nothing else goes with the sign: a part has headings and tables. */
	private const SIGN = '~<p\b[^<>]*>\s*(\{prog-[^{}]*\})\s*</p>|(\{prog-[^{}]*\})~i';

	public static function getSubscribedEvents(): array
	{
		return ['onContentPrepare' => 'onContentPrepare'];
	}

	public function onContentPrepare(Event $event)
	{
		// Joomla 5 has an event of its own; Joomla 4 only puts the arguments in order.
		list($context, $item) = $event instanceof ContentPrepareEvent
			? [$event->getContext(), $event->getItem()]
			: array_values($event->getArguments());
		if ($this->getApplication()->isClient('api') || !\is_object($item) || !isset($item->text)) {
			return;
		}
		// Tags, boxes and links have it in common: without it there is nothing for the loader.
		if (stripos($item->text, 'prog-') === false) {
			return;
		}
		if ($context === 'com_finder.indexer') {
			$item->text = preg_replace(self::SIGN, '', $item->text);
			return;
		}
		$this->addAssets();
		$this->loadLanguage();
		$item->text = preg_replace_callback(
			self::SIGN,
			function (array $found) {
				return $this->tagOf($found[2] ?? $found[1]) ?? $found[0];
			},
			$item->text
		);
	}

	/** The tag with a link inside, which is what is shown where scripts are off. Null if the sign names no part. */
	private function tagOf(string $sign)
	{
		$text = self::plain($sign);
		if (!preg_match('~^\{prog-([a-z]+(?:-[a-z]+)*)([^a-z-].*)?\}$~is', $text, $found)) {
			return null;
		}
		$view = strtolower($found[1]);
		if (!\in_array($view, self::VIEWS, true)) {
			return null;
		}
		$said = self::options($found[2] ?? '');
		$src = $this->sourceOf($said['src'] ?? '');
		if ($src === '') {
			return $this->hint();
		}
		$attributes = ' src="' . self::escape($src) . '"';
		foreach (self::ATTRIBUTES as $name) {
			if (($said[$name] ?? '') !== '') {
				$attributes .= ' ' . $name . '="' . self::escape($said[$name]) . '"';
			}
		}
		$title = self::escape(Text::_('PLG_CONTENT_PROGWIDGETS_VIEW_' . strtoupper(strtr($view, '-', '_'))));
		// With the fragment the link is a placeholder by itself, should something take the tag away.
		$link = self::escape("$src#prog-$view");

		return "<prog-$view$attributes><a href=\"$link\">$title</a></prog-$view>";
	}

	/** Visual editors write quotes and spaces as entities, make curly quotes of straight ones, and leave tags inside. */
	private static function plain(string $sign): string
	{
		$text = html_entity_decode(strip_tags($sign), ENT_QUOTES | ENT_HTML5, 'UTF-8');

		return strtr($text, ["\u{A0}" => ' ', '“' => '"', '”' => '"', '„' => '"', '″' => '"']);
	}

	/** @return string[] by name */
	private static function options(string $text): array
	{
		$options = [];
		preg_match_all('~([a-z-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\']+))~i', $text, $found, PREG_SET_ORDER);
		foreach ($found as $one) {
			$options[strtolower($one[1])] = trim(end($one));
		}

		return $options;
	}

	/**
	 * The file of the sign, or of the settings where the sign has none. Other sites only by the settings: plugins of content
	 * may also run over what visitors write, such as comments.
	 */
	private function sourceOf(string $given): string
	{
		$own = trim((string) $this->params->get('src', ''));
		if ($given === '' || $given === $own) {
			return preg_match('~^(?:https?://|/)~i', $own) ? $own : '';
		}
		// Browsers take `/\` for `//` and drop line breaks and tabs.
		if (preg_match('~[\x00-\x1f\\\\]~', $given)) {
			return '';
		}
		$isHere = preg_match('~^/(?!/)~', $given) || strpos($given, Uri::root()) === 0;

		return $isHere ? $given : '';
	}

	/** Visitors see nothing where no file is named; who may edit articles is told what is missing. */
	private function hint(): string
	{
		$user = $this->getApplication()->getIdentity();
		if (!$user || !$user->authorise('core.edit', 'com_content')) {
			return '';
		}

		return '<p>' . self::escape(Text::_('PLG_CONTENT_PROGWIDGETS_NO_SOURCE')) . '</p>';
	}

	private function addAssets()
	{
		$assets = $this->getApplication()->getDocument()->getWebAssetManager();
		$assets->getRegistry()->addExtensionRegistryFile('plg_content_progwidgets');
		$assets->useStyle('plg_content_progwidgets')->useScript('plg_content_progwidgets');
	}

	private static function escape(string $text): string
	{
		return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
	}
}
