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
		'projects', 'risks', 'roadmap', 'summary', 'swot', 'text', 'wall',
	];

	/** What may be said to a tag besides its file; nothing else is passed on. */
	private const ATTRIBUTES = [
		'for', 'from', 'group', 'heading-level', 'lang', 'project', 'scale', 'section', 'stage', 'table', 'to',
		'today', 'view',
	];

	/** The rest of a tag behind its name, as browsers read it: a `>` in quotes ends nothing, what has no end goes on for ever. */
	private const ATTRIBUTES_OF_TAG =
		'(?:[\s/]++|(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+(?:"|\z)|\'[^\']*+(?:\'|\z)|[^\s>"\'][^\s>]*+)?+)?+)*+(?:>|\z)';

	private const TAG = '</?[a-z][^\s/>]*+' . self::ATTRIBUTES_OF_TAG;

	/** Elements whose inside is no markup. */
	private const RAW = '(?:script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)(?=[\s/>])';

	/** Where no sign counts: within tags, comments, scripts. What it becomes has quotes, which would end an attribute. */
	private const ELSEWHERE =
		'<!--(?:-?>|.*?(?:--!?>|\z))|<[!?][^>]*+(?:>|\z)|</[^a-z>][^>]*+(?:>|\z)'
		// Within pictures the same names mean something else: nothing is sure behind them.
		. '|<(?:svg|math)[\s/>](?=.*<' . self::RAW . ').*+'
		. '|<(?<raw>' . self::RAW . ')' . self::ATTRIBUTES_OF_TAG . '.*?(?:(?=</\k<raw>[\s/>])|\z)';

	/** An editor may leave tags inside: whole ones, so that nothing which was no markup becomes some. */
	private const SIGN_ALONE =
		'\{prog-(?:[^{}<]++|<(' . self::RAW . ')' . self::ATTRIBUTES_OF_TAG . '[^{}]*?</\g{-1}\s*+>|(?!<' . self::RAW . ')' . self::TAG . ')*+\}';

	/** A paragraph that holds nothing else goes with the sign: a part has headings and tables. */
	private const SIGN = '~<p(?=[\s/>])' . self::ATTRIBUTES_OF_TAG . '\s*+(?<alone>' . self::SIGN_ALONE . ')\s*+</p\s*+>'
		. '|(?:' . self::ELSEWHERE . '|' . self::TAG . ')(*SKIP)(*FAIL)|(?<sign>' . self::SIGN_ALONE . ')~is';

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
			$item->text = preg_replace(self::SIGN, '', $item->text) ?? $item->text;
			return;
		}
		$this->addAssets();
		$this->loadLanguage();
		$item->text = preg_replace_callback(
			self::SIGN,
			function (array $found) {
				return $this->tagOf($found['sign'] ?? $found['alone']) ?? $found[0];
			},
			$item->text
		) ?? $item->text; // too tangled for the engine of patterns: as it was
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
		// No redirect of this site leads to another one, but where the settings name the address.
		if ($src !== $this->ownSource()) {
			$attributes .= ' data-mode="same-origin"';
		}
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
		$own = $this->ownSource();
		if ($given === '' || $given === $own) {
			return preg_match('~^(?:https?://|/)~i', $own) ? $own : '';
		}
		// Browsers take `/\` for `//` and drop line breaks and tabs.
		if (preg_match('~[\x00-\x1f\\\\]~', $given)) {
			return '';
		}
		$isHere = preg_match('~^/(?!/)~', $given) || strpos($given, Uri::root()) === 0;

		return $isHere ? strtr($given, [' ' => '%20', '"' => '%22', "'" => '%27', '<' => '%3C', '>' => '%3E', '`' => '%60']) : '';
	}

	private function ownSource(): string
	{
		return trim((string) $this->params->get('src', ''));
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
