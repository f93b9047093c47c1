<?php
/**
 * Plugin Name: Программа развития
 * Description: Показывает программу развития — паспорт, дорожную карту, показатели и остальное — из одного файла JSON.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: prog-widgets
 */

defined( 'ABSPATH' ) || exit;

const PROG_WIDGETS_VERSION = '0.1.0';
const PROG_WIDGETS_FILE    = __FILE__;

require __DIR__ . '/includes/views.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/current-programme.php';
require __DIR__ . '/includes/block.php';
