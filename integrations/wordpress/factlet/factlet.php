<?php
/**
 * Plugin Name:       Factlet
 * Description:       Figures of a fact sheet in posts and pages: a shortcode, a block and an oEmbed answer. Nothing is fetched from another host.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       factlet
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

define( 'FACTLET_FILE', __FILE__ );

require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/frame.php';
require __DIR__ . '/includes/oembed.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/translations.php';
