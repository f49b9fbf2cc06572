<?php
// php run.php ACTION < JSON: does something in the site of the current folder, as a person or as the machine; answers JSON.
$input = json_decode( stream_get_contents( STDIN ), true );
if ( 'install' === $argv[1] ) {
	define( 'WP_INSTALLING', true );
}
$_SERVER['HTTP_HOST'] = $input['host'];
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$actions = array(
	'install'  => static function ( $input ) {
		wp_install( $input['title'], 'administrator', 'administrator@example.org', true, '', 'password' );
		foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => 'password',
					'user_email' => "$role@example.org",
					'role'       => $role,
				)
			);
		}
		switch_theme( $input['theme'] );
		update_option( 'permalink_structure', '/%postname%/' );
		foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
			$user = get_user_by( 'login', $role );
			update_user_meta( $user->ID, 'show_welcome_panel', 0 );
			update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => '2026-01-01T00:00:00.000Z' ) );
		}
		return array( 'wordpress' => $GLOBALS['wp_version'] );
	},
	'activate' => static function ( $input ) {
		flush_rewrite_rules();
		$result = activate_plugin( $input['plugin'] );
		return array( 'error' => is_wp_error( $result ) ? $result->get_error_message() : '' );
	},
	// Writes posts as the editors do, through REST; an administrator publishes what a contributor hands in.
	'posts'    => static function ( $input ) {
		$links = array();
		foreach ( $input['posts'] as $name => $post ) {
			$user = get_user_by( 'login', $post['role'] );
			wp_set_current_user( $user->ID );
			// As for a request of this person.
			kses_init();
			$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
			$request->set_body_params(
				array(
					'title'   => $name,
					'content' => $post['content'],
					'status'  => current_user_can( 'publish_posts' ) ? 'publish' : 'pending',
				)
			);
			$answer = rest_do_request( $request );
			if ( $answer->is_error() ) {
				throw new Exception( $answer->as_error()->get_error_message() );
			}
			$id = $answer->get_data()['id'];
			wp_set_current_user( 1 );
			kses_init();
			if ( 'publish' !== get_post_status( $id ) ) {
				wp_update_post(
					array(
						'ID'          => $id,
						'post_status' => 'publish',
					)
				);
			}
			$links[ $name ] = array(
				'id'      => $id,
				'link'    => get_permalink( $id ),
				'content' => get_post( $id )->post_content,
			);
		}
		return $links;
	},
	'option'   => static function ( $input ) {
		return update_option( $input['name'], $input['value'] );
	},
	'locale'   => static function ( $input ) {
		foreach ( get_users() as $user ) {
			update_user_meta( $user->ID, 'locale', $input['locale'] );
		}
	},
	'expire'   => static function () {
		global $wpdb;
		$names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\_transient\_cluster\_document\_%'" );
		foreach ( $names as $name ) {
			$key  = substr( $name, strlen( '_transient_' ) );
			$kept = get_transient( $key );
			set_transient( $key, array( 'until' => 0 ) + $kept, DAY_IN_SECONDS );
		}
		return count( $names );
	},
	'uninstall' => static function ( $input ) {
		deactivate_plugins( $input['plugin'] );
		uninstall_plugin( $input['plugin'] );
		global $wpdb;
		return array(
			'posts'   => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'cluster_document'" ),
			'options' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%cluster\_%'" ),
		);
	},
);
echo "\n" . json_encode( $actions[ $argv[1] ]( $input ) );
