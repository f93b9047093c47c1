<?php
/** Who may not write any HTML, as authors, keeps our tags: they show what a file says and run nothing of the post. */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		$attributes = array_fill_keys( array( 'src', 'id', 'class', ...PROG_WIDGETS_ATTRIBUTES ), true );
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
