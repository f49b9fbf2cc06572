<?php
/**
 * Removes what the plugin has stored: settings, the document with its versions, kept documents.
 *
 * @package ClusterWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'cluster_widgets' );

// The post type is not registered here.
global $wpdb;
// phpcs:disable WordPress.DB.DirectDatabaseQuery -- Once, and nothing of it is cached.
$cluster_widgets_posts = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE post_type = %s", 'cluster_document' ) );
foreach ( $cluster_widgets_posts as $cluster_widgets_post ) {
	wp_delete_post( (int) $cluster_widgets_post, true );
}
$cluster_widgets_names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_cluster_document_' ) . '%' ) );
foreach ( $cluster_widgets_names as $cluster_widgets_name ) {
	delete_transient( substr( $cluster_widgets_name, strlen( '_transient_' ) ) );
}
