<?php
/**
 * The tags of prog-widgets in wikitext: <prog-roadmap page="Программа.json" />, and the loader in every page, which also
 * turns links like [https://…/programme.json#prog-roadmap …] into the tags.
 */

namespace ProgWidgets;

use Html;
use MediaWiki\Hook\BeforePageDisplayHook;
use MediaWiki\Hook\ParserFirstCallInitHook;
use Parser;
use PPFrame;
use Title;

class Hooks implements ParserFirstCallInitHook, BeforePageDisplayHook {
	private const VIEWS = [
		'assessment', 'display', 'event-map', 'governance', 'indicator', 'indicators', 'page', 'passport',
		'projects', 'risks', 'roadmap', 'summary', 'swot', 'text', 'wall',
	];
	/** Nothing else reaches the page: whoever may edit it may not write attributes of HTML. */
	private const ATTRIBUTES = [
		'for', 'from', 'group', 'heading-level', 'lang', 'project', 'scale', 'section', 'stage', 'table', 'to',
		'today', 'view',
	];

	public function onParserFirstCallInit( $parser ) {
		foreach ( self::VIEWS as $view ) {
			$parser->setHook(
				"prog-$view",
				static fn ( $inside, array $given, Parser $parser, PPFrame $frame ) =>
					self::render( "prog-$view", (string)$inside, $given, $parser, $frame )
			);
		}
	}

	private static function render(
		string $tag, string $inside, array $given, Parser $parser, PPFrame $frame
	): string {
		$source = self::sourceOf( $given );
		if ( $source === null ) {
			return Html::element( 'strong', [ 'class' => 'error' ], wfMessage( 'progwidgets-no-source' )
				->inLanguage( $parser->getTargetLanguage() )->text() );
		}
		$link = wfMessage( 'progwidgets-link' )->inLanguage( $parser->getTargetLanguage() )->text();
		$fallback = trim( $inside ) === ''
			? Html::element( 'a', [ 'href' => $source ], $link )
			: $parser->recursiveTagParse( $inside, $frame );
		$attributes = array_intersect_key( $given, array_flip( self::ATTRIBUTES ) );
		// No redirect of this site leads to another one.
		return Html::rawElement( $tag, [ 'src' => $source, 'data-mode' => 'same-origin' ] + $attributes, $fallback );
	}

	/**
	 * A page of this wiki, which has a history and rights and an address that never changes; or a path on this site.
	 * Another site's data is refused: anybody may edit a wiki.
	 */
	private static function sourceOf( array $given ): ?string {
		if ( isset( $given['page'] ) ) {
			$title = Title::newFromText( $given['page'] );
			// «wikipedia:…» is a page of another wiki, and «Служебная:…» is no page.
			return $title && !$title->isExternal() && $title->canExist()
				? $title->getLocalURL( [ 'action' => 'raw', 'ctype' => 'application/json' ] )
				: null;
		}
		$source = $given['src'] ?? '';
		return preg_match( '~^/(?![/\\\\])[^\x00-\x20]*$~D', $source ) ? $source : null;
	}

	public function onBeforePageDisplay( $out, $skin ): void {
		$config = $out->getConfig();
		$path = $config->get( 'ProgWidgetsPath' ) ?: $config->get( 'ExtensionAssetsPath' ) . '/ProgWidgets/dist';
		$out->addHeadItem( 'prog-widgets-room', Html::linkedStyle( "$path/prog-widgets.css" ) );
		// Less than a kilobyte; what a page needs beyond it comes when the page holds a tag.
		$out->addHeadItem( 'prog-widgets', Html::rawElement(
			'script', [ 'type' => 'module', 'src' => "$path/loader.js" ] ) );
	}
}
