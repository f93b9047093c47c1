<?php
/** The parts of a programme, their shortcodes, and the one function that writes a tag. */

defined( 'ABSPATH' ) || exit;

/** The names of the parts, by their tags without `prog-`. */
function prog_widgets_views(): array {
	return array(
		'passport'   => __( 'Паспорт программы', 'prog-widgets' ),
		'roadmap'    => __( 'Дорожная карта', 'prog-widgets' ),
		'summary'    => __( 'Сводка', 'prog-widgets' ),
		'wall'       => __( 'Стена обещаний', 'prog-widgets' ),
		'indicator'  => __( 'Один показатель', 'prog-widgets' ),
		'indicators' => __( 'Показатели', 'prog-widgets' ),
		'assessment' => __( 'Оценка выполнения', 'prog-widgets' ),
		'projects'   => __( 'Проекты', 'prog-widgets' ),
		'swot'       => __( 'SWOT-анализ', 'prog-widgets' ),
		'risks'      => __( 'Риски', 'prog-widgets' ),
		'event-map'  => __( 'События', 'prog-widgets' ),
		'governance' => __( 'Управление программой', 'prog-widgets' ),
		'text'       => __( 'Текст раздела', 'prog-widgets' ),
		'page'       => __( 'Программа целиком', 'prog-widgets' ),
		'display'    => __( 'Экран для форума', 'prog-widgets' ),
	);
}

/** What may be said to a tag besides its file; nothing else is passed on. */
const PROG_WIDGETS_ATTRIBUTES = array(
	'for',
	'from',
	'group',
	'heading-level',
	'lang',
	'project',
	'scale',
	'section',
	'stage',
	'table',
	'to',
	'today',
	'view',
);

/**
 * The tag with a link inside, which is what is shown until the programme is there, and where scripts are off.
 *
 * @param string $view    A key of prog_widgets_views().
 * @param array  $options `src` and PROG_WIDGETS_ATTRIBUTES; an empty value is one not given.
 */
function prog_widgets_tag( string $view, array $options ): string {
	$views = prog_widgets_views();
	if ( ! isset( $views[ $view ] ) ) {
		return '';
	}
	$given = is_string( $options['src'] ?? null ) ? trim( $options['src'] ) : '';
	$src   = esc_url( '' === $given ? prog_widgets_current_address() : $given, array( 'http', 'https' ) );
	if ( '' === $src ) {
		return prog_widgets_hint();
	}
	$attributes = ' src="' . $src . '"';
	foreach ( PROG_WIDGETS_ATTRIBUTES as $name ) {
		$value = $options[ $name ] ?? '';
		if ( is_scalar( $value ) && '' !== (string) $value ) {
			$attributes .= ' ' . $name . '="' . esc_attr( (string) $value ) . '"';
		}
	}
	return "<prog-$view$attributes><a href=\"$src\">" . esc_html( $views[ $view ] ) . "</a></prog-$view>";
}

/** Visitors see nothing where no file is named; who may write posts is told what is missing. */
function prog_widgets_hint(): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p>' . esc_html__( 'Программа развития: не указан файл. Укажите его адрес или выберите файл в разделе «Медиафайлы → Программа сайта».', 'prog-widgets' ) . '</p>';
}

add_action(
	'init',
	static function () {
		foreach ( array_keys( prog_widgets_views() ) as $view ) {
			add_shortcode(
				"prog-$view",
				static fn( $options ) => prog_widgets_tag( $view, is_array( $options ) ? $options : array() )
			);
		}
	}
);
