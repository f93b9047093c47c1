<?php
/** WordPress takes no .json. Those who may upload may upload programmes, and no other JSON. */

defined( 'ABSPATH' ) || exit;

add_filter(
	'upload_mimes',
	static function ( $types ) {
		$types['json'] = 'application/json';
		return $types;
	}
);

/* The system takes JSON for plain text, and WordPress refuses what it takes for something else than its name says. */
add_filter(
	'wp_check_filetype_and_ext',
	static function ( $found, $path, $name ) {
		if ( prog_widgets_is_json_name( $name ) && '' === prog_widgets_fault_of( $path ) ) {
			$found['ext']  = 'json';
			$found['type'] = 'application/json';
		}
		return $found;
	},
	10,
	3
);

add_filter( 'wp_handle_upload_prefilter', 'prog_widgets_refuse_other_json' );
add_filter( 'wp_handle_sideload_prefilter', 'prog_widgets_refuse_other_json' );

/* XML-RPC, which old apps write with, asks none of these. */
add_filter(
	'wp_upload_bits',
	static function ( $upload ) {
		if ( ! is_array( $upload ) || ! prog_widgets_is_json_name( $upload['name'] ?? '' ) ) {
			return $upload;
		}
		$fault = prog_widgets_fault_in( (string) ( $upload['bits'] ?? '' ) );
		return '' === $fault ? $upload : $fault;
	}
);

function prog_widgets_refuse_other_json( $file ) {
	if ( prog_widgets_is_json_name( $file['name'] ?? '' ) && empty( $file['error'] ) ) {
		$fault = prog_widgets_fault_of( $file['tmp_name'] );
		if ( '' !== $fault ) {
			$file['error'] = $fault;
		}
	}
	return $file;
}

function prog_widgets_is_json_name( $name ): bool {
	return is_string( $name ) && 'json' === strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
}

function prog_widgets_fault_of( string $path ): string {
	$text = is_readable( $path ) ? file_get_contents( $path ) : false;
	return false === $text ? __( 'Файл не удалось прочитать.', 'prog-widgets' ) : prog_widgets_fault_in( $text );
}

/** What is wrong with a file, in one sentence for the person who uploads it; empty if it is a programme. */
function prog_widgets_fault_in( string $text ): string {
	// Some editors on Windows put a byte order mark before the text; browsers read past it.
	$programme = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		return __( 'Это не JSON: файл не читается. Проверьте, не пропущена ли где-нибудь запятая, кавычка или скобка.', 'prog-widgets' );
	}
	$missing = array_filter(
		array( 'formatVersion', 'title', 'period' ),
		static fn( $name ) => ! is_array( $programme ) || ! isset( $programme[ $name ] )
	);
	if ( $missing ) {
		/* translators: %s: names of fields */
		return sprintf( __( 'Это не файл программы развития: в нём нет %s.', 'prog-widgets' ), implode( ', ', $missing ) );
	}
	return '';
}
