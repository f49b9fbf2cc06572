<?php
/**
 * Documents of other servers, for the content that is read without JavaScript.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

/** How long a document counts as present, in seconds. */
const FRESH = HOUR_IN_SECONDS;
/** How long it is kept while its server does not answer. */
const KEPT = DAY_IN_SECONDS;
/** How long a server that has failed is not asked again. */
const RETRY = 5 * MINUTE_IN_SECONDS;
/** Larger documents are left to the browser. */
const MAX_REMOTE_BYTES = 1024 * 1024;

/**
 * The document at an address; null where there is none.
 *
 * @param string $address Absolute address.
 * @return array<string, mixed>|null
 */
function read_document( $address ) {
	if ( published_document_address() === $address ) {
		$post = published_document();
		return $post ? decode_document( $post->post_content ) : null;
	}
	$key  = document_transient( $address );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array(
		'text'  => '',
		'until' => 0,
	);
	if ( $kept['until'] < time() ) {
		// Set before the request, so that other visitors do not ask at the same time.
		$kept['until'] = time() + RETRY;
		set_transient( $key, $kept, KEPT );
		$kept = fetch_document( $address, $kept );
		set_transient( $key, $kept, KEPT );
	}
	return decode_document( $kept['text'] );
}

/**
 * Asks for a document. What its server has removed is forgotten at once.
 *
 * @param string                           $address Absolute address.
 * @param array{text: string, until: int} $kept    What was there before.
 * @return array{text: string, until: int}
 */
function fetch_document( $address, array $kept ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 3,
			'redirection'         => 3,
			'limit_response_size' => MAX_REMOTE_BYTES + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$status = (int) wp_remote_retrieve_response_code( $answer );
	$text   = wp_remote_retrieve_body( $answer );
	if ( in_array( $status, array( 404, 410 ), true ) ) {
		$kept['text'] = '';
	} elseif ( 200 === $status && strlen( $text ) <= MAX_REMOTE_BYTES && decode_document( $text ) ) {
		return array(
			'text'  => $text,
			'until' => time() + FRESH,
		);
	}
	return $kept;
}

/**
 * A document's text, read.
 *
 * @param string $text JSON.
 * @return array<string, mixed>|null
 */
function decode_document( $text ) {
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, 64 );
	return is_array( $document ) && ! empty( $document['name'] ) ? $document : null;
}

/**
 * Name of the transient for an address.
 *
 * @param string $address Absolute address.
 * @return string
 */
function document_transient( $address ) {
	return 'cluster_document_' . md5( $address );
}

/** Forgets all documents that are kept. */
function forget_remote_documents() {
	global $wpdb;
	$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that lists transients.
		$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_cluster_document_' ) . '%' )
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}
