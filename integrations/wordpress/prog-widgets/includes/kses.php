<?php
/** Who may not write any HTML, as authors, keeps our tags: they show what a file says and run nothing of the post. */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		$attributes = array_fill_keys( array( 'id', 'class', ...PROG_WIDGETS_ATTRIBUTES ), true );
		// Plugins call this filter for what visitors write, too: they name no other site's files.
		$attributes['src']       = array( 'value_callback' => 'prog_widgets_is_of_this_site' );
		$attributes['data-mode'] = array( 'values' => array( 'same-origin' ) );
		foreach ( array_keys( prog_widgets_views() ) as $view ) {
			$tags[ "prog-$view" ] = $attributes;
		}
		// WordPress keeps data-… by itself; other plugins take it away.
		$box         = array(
			'class'     => true,
			'data-src'  => true,
			'data-view' => true,
		);
		$tags['div'] = array_merge( is_array( $tags['div'] ?? null ) ? $tags['div'] : array(), $box );
		return $tags;
	},
	20,
	2
);

/** A path of this site, or its full address. */
function prog_widgets_is_of_this_site( $value ): bool {
	$address = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	// Browsers take `\` for `/` and drop line breaks and tabs.
	if ( preg_match( '~[\x00-\x20\\\\]~', $address ) ) {
		return false;
	}
	return 0 === strpos( $address, home_url( '/' ) ) || 1 === preg_match( '~^(?!//)[^:?#]*(?:[?#].*)?$~D', $address );
}

/* A path of this site may be one that sends visitors on. After kses, which has left of a tag what may stand there. */
add_filter(
	'content_save_pre',
	static function ( $content ) {
		if ( current_user_can( 'unfiltered_html' ) || ! is_string( $content ) ) {
			return $content;
		}
		$views = implode( '|', array_map( 'preg_quote', array_keys( prog_widgets_views() ) ) );
		$marked = preg_replace( "~<prog-(?:$views)(?=[\\s>])(?![^>]*\\sdata-mode=)~i", '$0 data-mode=same-origin', $content );
		return $marked ?? $content;
	},
	20
);
