<?php
/** The block for the editor; on the site it is the same tag as the shortcode's. */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		wp_register_script(
			'prog-widgets-block',
			plugins_url( 'block.js', PROG_WIDGETS_FILE ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ),
			PROG_WIDGETS_VERSION,
			true
		);
		wp_localize_script( 'prog-widgets-block', 'progWidgetsViews', prog_widgets_views() );
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_block_type(
			'prog-widgets/programme',
			array(
				'api_version'           => 2,
				'title'                 => __( 'Программа развития', 'prog-widgets' ),
				'category'              => 'embed',
				'icon'                  => 'chart-bar',
				'attributes'            => array(
					'view'    => array(
						'type'    => 'string',
						'default' => 'roadmap',
					),
					'src'     => $text,
					'project' => $text,
				),
				'supports'              => array( 'html' => false ),
				'editor_script_handles' => array( 'prog-widgets-block' ),
				'render_callback'       => static function ( $said ) {
					$view = (string) $said['view'];
					// On the tag, `view` is something else: how the part is shown.
					unset( $said['view'] );
					return prog_widgets_tag( $view, $said );
				},
			)
		);
	}
);
