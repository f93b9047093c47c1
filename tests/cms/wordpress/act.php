<?php
/**
 * Does one thing inside WordPress: `php act.php SITE_FOLDER < {"do": "…", …}`, the answer as JSON on the last line. Content
 * goes through the filters that WordPress would use for the user, no others.
 */

$asked = json_decode( stream_get_contents( STDIN ), true );
$site  = $argv[1];
$_SERVER['HTTP_HOST'] = 'localhost';

if ( 'install' === $asked['do'] ) {
	define( 'WP_INSTALLING', true );
	/** In place of WordPress's own, which writes a letter. */
	function wp_new_blog_notification() {}
}
require "$site/wp-load.php";

function act_install( array $asked ): array {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Проверка', 'administrator', 'administrator@example.org', true, '', $asked['password'] );
	foreach ( array( 'editor', 'author' ) as $role ) {
		$user = wp_insert_user(
			array(
				'user_login' => $role,
				'user_pass'  => $asked['password'],
				'user_email' => "$role@example.org",
				'role'       => $role,
			)
		);
		act_expect( $user );
	}
	return array( 'version' => get_bloginfo( 'version' ) );
}

function act_plugin( array $asked ): array {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	if ( $asked['on'] ) {
		act_expect( activate_plugin( 'prog-widgets/prog-widgets.php' ) );
	} else {
		deactivate_plugins( 'prog-widgets/prog-widgets.php' );
	}
	return array( 'active' => is_plugin_active( 'prog-widgets/prog-widgets.php' ) );
}

function act_post( array $asked ): array {
	wp_set_current_user( get_user_by( 'login', $asked['role'] )->ID );
	kses_init();
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => 'Программа',
				'post_content' => $asked['content'],
				'post_status'  => 'publish',
			)
		),
		true
	);
	act_expect( $id );
	return array(
		'id'     => $id,
		'url'    => get_permalink( $id ),
		'stored' => get_post( $id )->post_content,
	);
}

function act_expect( $result ): void {
	if ( is_wp_error( $result ) ) {
		throw new RuntimeException( $result->get_error_message() );
	}
}

echo "\n", wp_json_encode( ( 'act_' . $asked['do'] )( $asked ) ), "\n";
