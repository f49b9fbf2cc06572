<?php
/**
 * Plugin Name:       Cluster Widgets
 * Description:       Shows a cluster organisation – board, members, awards, revenue – from one JSON document, which can be edited and published here.
 * Version:           VERSION
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       cluster-widgets
 * Domain Path:       /languages
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = 'VERSION';
const FILE    = __FILE__;

require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/published-document.php';
require __DIR__ . '/includes/remote-document.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/pasted-html.php';
require __DIR__ . '/includes/admin-pages.php';
require __DIR__ . '/includes/privacy.php';

add_action(
	'init',
	static function () {
		// The plugin's own folder: WordPress loads translations of the directory by itself.
		load_plugin_textdomain( 'cluster-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	5
);
