<?php
/**
 * The document that is edited and published on this site: a private post with revisions, at a stable REST address.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

const POST_TYPE = 'cluster_document';
/** As large as the widgets load. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Who may edit and publish the document: editors and administrators. */
const EDIT_DOCUMENT = 'edit_others_posts';

/**
 * The post with the document; null where none was published.
 *
 * @return \WP_Post|null
 */
function published_document() {
	$posts = get_posts(
		array(
			'post_type'   => POST_TYPE,
			'post_status' => 'private',
			'numberposts' => 1,
			'orderby'     => 'ID',
			'order'       => 'ASC',
		)
	);
	return $posts[0] ?? null;
}

/**
 * Where every site may read the document.
 *
 * @return string
 */
function published_document_address() {
	return rest_url( 'cluster-widgets/v1/document' );
}

/**
 * Stores a new version of the document.
 *
 * @param string $text The document as JSON.
 * @return \WP_Post|\WP_Error
 */
function publish_document( $text ) {
	$document = json_decode( $text );
	if ( strlen( $text ) > MAX_BYTES ) {
		return new \WP_Error( 'too_large', __( 'The document has over 5 MB. Widgets will not load it.', 'cluster-widgets' ), array( 'status' => 413 ) );
	}
	if ( ! is_object( $document ) || empty( $document->name ) ) {
		return new \WP_Error( 'no_document', __( 'The document must be a JSON object with a name.', 'cluster-widgets' ), array( 'status' => 400 ) );
	}
	$post   = published_document();
	$fields = array(
		'ID'           => $post ? $post->ID : 0,
		'post_type'    => POST_TYPE,
		'post_status'  => 'private',
		'post_title'   => 'cluster.json',
		'post_content' => $text,
	);
	// JSON is no HTML: a filter for tags would change texts in it.
	$filtered = has_filter( 'content_save_pre', 'wp_filter_post_kses' );
	kses_remove_filters();
	$id = wp_insert_post( wp_slash( $fields ), true );
	if ( false !== $filtered ) {
		kses_init_filters();
	}
	if ( is_wp_error( $id ) ) {
		return $id;
	}
	// Before WordPress 6.4 the first version had no revision of its own; the same text is not stored twice.
	wp_save_post_revision( $id );
	return get_post( $id );
}

add_action(
	'init',
	static function () {
		register_post_type(
			POST_TYPE,
			array(
				'label'           => __( 'Cluster document', 'cluster-widgets' ),
				'public'          => false,
				'capability_type' => 'page',
				'map_meta_cap'    => true,
				'supports'        => array( 'editor', 'revisions', 'author' ),
			)
		);
	}
);

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'cluster-widgets/v1',
			'/document',
			array(
				array(
					'methods'             => 'GET',
					'callback'            => __NAMESPACE__ . '\read_document_route',
					'permission_callback' => '__return_true',
				),
				array(
					'methods'             => 'POST',
					'callback'            => __NAMESPACE__ . '\publish_document_route',
					'permission_callback' => static function () {
						return current_user_can( EDIT_DOCUMENT );
					},
					'args'                => array(
						'text' => array(
							'type'     => 'string',
							'required' => true,
						),
					),
				),
			)
		);
		register_rest_route(
			'cluster-widgets/v1',
			'/document/revisions/(?P<id>\d+)',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\read_revision_route',
				'permission_callback' => static function () {
					return current_user_can( EDIT_DOCUMENT );
				},
			)
		);
	}
);

/**
 * The document, as it was published.
 *
 * @return \WP_REST_Response|\WP_Error
 */
function read_document_route() {
	$post = published_document();
	if ( ! $post ) {
		return new \WP_Error( 'no_document', __( 'No document is published here.', 'cluster-widgets' ), array( 'status' => 404 ) );
	}
	$response = new \WP_REST_Response( $post->post_content );
	$response->header( 'Cache-Control', 'public, max-age=300' );
	$response->header( 'Last-Modified', mysql2date( 'D, d M Y H:i:s', $post->post_modified_gmt, false ) . ' GMT' );
	return $response;
}

/**
 * Publishes what the builder has sent.
 *
 * @param \WP_REST_Request $request The request.
 * @return array<string, mixed>|\WP_Error
 */
function publish_document_route( $request ) {
	$post = publish_document( (string) $request['text'] );
	if ( is_wp_error( $post ) ) {
		return $post;
	}
	return array(
		'address'   => published_document_address(),
		'revisions' => document_revisions(),
	);
}

/**
 * An earlier version of the document.
 *
 * @param \WP_REST_Request $request The request.
 * @return array{text: string}|\WP_Error
 */
function read_revision_route( $request ) {
	$id       = (int) $request['id'];
	$revision = wp_get_post_revision( $id );
	$post     = published_document();
	if ( ! $revision || ! $post || $revision->post_parent !== $post->ID ) {
		return new \WP_Error( 'no_revision', __( 'There is no such version.', 'cluster-widgets' ), array( 'status' => 404 ) );
	}
	return array( 'text' => $revision->post_content );
}

/**
 * The versions that were published, the newest first.
 *
 * @return array<int, array{id: int, words: string}>
 */
function document_revisions() {
	$post = published_document();
	$list = array();
	foreach ( $post ? wp_get_post_revisions( $post->ID ) : array() as $revision ) {
		$list[] = array(
			'id'    => $revision->ID,
			/* translators: 1: date and time, 2: name of a person. */
			'words' => sprintf( __( '%1$s, %2$s', 'cluster-widgets' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), get_post_timestamp( $revision ) ), get_the_author_meta( 'display_name', (int) $revision->post_author ) ),
		);
	}
	return $list;
}

/*
 * The document is sent as its author wrote it, and to every site: WordPress would write the text as a JSON string, and
 * name the origin that asks together with "Access-Control-Allow-Credentials".
 */
add_filter(
	'rest_pre_serve_request',
	static function ( $served, $response, $request ) {
		if ( '/cluster-widgets/v1/document' !== $request->get_route() || 'GET' !== $request->get_method() || $response->is_error() ) {
			return $served;
		}
		header_remove( 'Access-Control-Allow-Credentials' );
		header( 'Access-Control-Allow-Origin: *' );
		header( 'Content-Type: application/json; charset=utf-8' );
		echo $response->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, sent as such.
		return true;
	},
	20,
	3
);
