<?php
/**
 * What the site's privacy policy may say.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	static function () {
		$text = __( 'Pages of this site can show people, members and awards of a cluster organisation. The scripts for this come from this site and set no cookies. The visitor’s browser requests the document with these data, and its images, from the address in the settings: the server there learns the visitor’s IP address. This site keeps a copy of the document for up to one hour, and for up to one day if that server does not answer; a document that was removed there is forgotten at the next request.', 'cluster-widgets' );
		wp_add_privacy_policy_content( 'Cluster Widgets', '<p class="privacy-policy-tutorial">' . esc_html__( 'Name the server of the document if it is not yours.', 'cluster-widgets' ) . '</p><p>' . esc_html( $text ) . '</p>' );
	}
);
