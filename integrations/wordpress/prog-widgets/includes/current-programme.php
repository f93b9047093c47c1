<?php
/**
 * The programme of the site. A new upload gets a new address (programme-1.json), so posts that named it would have to be
 * edited. One address stays the same and serves whichever upload is chosen.
 */

defined( 'ABSPATH' ) || exit;

const PROG_WIDGETS_OPTION = 'prog_widgets_programme';
/** Editors keep the programme up to date, not only administrators. */
const PROG_WIDGETS_MAY_CHOOSE = 'edit_others_posts';

/** Empty where none is chosen. `.json` in it is what lets a link of this address be a placeholder. */
function prog_widgets_current_address(): string {
	return prog_widgets_current_file() ? home_url( '/?prog-widgets=programme.json' ) : '';
}

/** The path of the chosen upload; empty if there is none or it is gone. */
function prog_widgets_current_file(): string {
	$id   = (int) get_option( PROG_WIDGETS_OPTION );
	$path = $id && 'application/json' === get_post_mime_type( $id ) ? get_attached_file( $id ) : '';
	return $path && is_readable( $path ) ? $path : '';
}

add_action(
	'init',
	static function () {
		if ( isset( $_GET['prog-widgets'] ) && 'programme.json' === $_GET['prog-widgets'] ) {
			prog_widgets_serve( prog_widgets_current_file() );
			exit;
		}
	}
);

function prog_widgets_serve( string $path ): void {
	if ( '' === $path ) {
		status_header( 404 );
		return;
	}
	$changed = filemtime( $path );
	$etag    = '"' . md5( get_option( PROG_WIDGETS_OPTION ) . '-' . $changed . '-' . filesize( $path ) ) . '"';
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Cache-Control: no-cache' );
	header( "ETag: $etag" );
	header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', $changed ) . ' GMT' );
	// By the ETag alone: the upload chosen next may well be the older one. Servers that compress add to it.
	$known = wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ?? '' );
	if ( false !== strpos( $known, trim( $etag, '"' ) ) ) {
		status_header( 304 );
		return;
	}
	readfile( $path );
}

add_action(
	'admin_menu',
	static function () {
		$title = __( 'Программа сайта', 'prog-widgets' );
		add_media_page( $title, $title, PROG_WIDGETS_MAY_CHOOSE, 'prog-widgets', 'prog_widgets_page' );
	}
);
add_filter( 'option_page_capability_prog-widgets', static fn() => PROG_WIDGETS_MAY_CHOOSE );
add_action(
	'admin_init',
	static function () {
		$sanitize = static function ( $id ) {
			$id = absint( $id );
			return 'application/json' === get_post_mime_type( $id ) ? $id : 0;
		};
		register_setting( 'prog-widgets', PROG_WIDGETS_OPTION, array( 'sanitize_callback' => $sanitize ) );
	}
);

function prog_widgets_page(): void {
	$uploads = get_posts(
		array(
			'post_type'      => 'attachment',
			'post_mime_type' => 'application/json',
			'numberposts'    => 100,
		)
	);
	$chosen  = (int) get_option( PROG_WIDGETS_OPTION );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Программа сайта', 'prog-widgets' ); ?></h1>
		<p><?php esc_html_e( 'Этот файл показывают все части программы, у которых не указан свой. Чтобы обновить программу, загрузите новый файл в «Медиафайлы» и выберите его здесь: записи править не нужно.', 'prog-widgets' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( 'prog-widgets' ); ?>
			<label for="prog-widgets-programme"><?php esc_html_e( 'Файл', 'prog-widgets' ); ?></label>
			<select id="prog-widgets-programme" name="<?php echo esc_attr( PROG_WIDGETS_OPTION ); ?>">
				<option value="0"><?php esc_html_e( '— не выбран —', 'prog-widgets' ); ?></option>
				<?php foreach ( $uploads as $upload ) : ?>
					<option value="<?php echo (int) $upload->ID; ?>" <?php selected( $chosen, $upload->ID ); ?>>
						<?php echo esc_html( wp_basename( (string) get_attached_file( $upload->ID ) ) . ', ' . get_the_date( 'd.m.Y H:i', $upload ) ); ?>
					</option>
				<?php endforeach; ?>
			</select>
			<?php submit_button( __( 'Сохранить', 'prog-widgets' ) ); ?>
		</form>
	</div>
	<?php
}
