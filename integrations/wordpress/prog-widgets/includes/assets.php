<?php
/** The loader and the style sheet of the tags. */

defined( 'ABSPATH' ) || exit;

/*
 * Everywhere, not only where a post holds a tag: the loader is under 2 kB and brings the rest only where it finds a tag, a
 * placeholder or a frame, and these may stand in widgets, templates and the fields of other plugins, where nobody can look
 * beforehand. This hook serves the site and the block editor alike.
 */
add_action(
	'enqueue_block_assets',
	static function () {
		wp_enqueue_style( 'prog-widgets', prog_widgets_asset( 'prog-widgets.css' ), array(), PROG_WIDGETS_VERSION );
		wp_enqueue_script( 'prog-widgets-loader', prog_widgets_asset( 'loader.js' ), array(), PROG_WIDGETS_VERSION, false );
	}
);

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( 'prog-widgets-loader' !== $handle ) {
			return $tag;
		}
		$untyped = preg_replace( '/\stype=([\'"])text\/javascript\1/', '', $tag );
		// Links and boxes load files alone; this address serves one, and its path does not say so.
		$address = wp_make_link_relative( prog_widgets_current_address() );
		$paths   = $address ? ' data-paths="' . esc_attr( $address ) . '"' : '';
		return str_replace( '<script ', "<script type=\"module\"$paths ", $untyped );
	},
	10,
	2
);

function prog_widgets_asset( string $name ): string {
	return plugins_url( "assets/$name", PROG_WIDGETS_FILE );
}
