<?php
/**
 * The pages "Cluster: Document" and "Cluster: Settings".
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		$name = __( 'Cluster', 'cluster-widgets' );
		$page = __( 'Cluster document', 'cluster-widgets' );
		$hook = add_menu_page( $page, $name, EDIT_DOCUMENT, 'cluster-widgets', __NAMESPACE__ . '\render_document_page', 'dashicons-networking', 58 );
		add_submenu_page( 'cluster-widgets', $page, __( 'Document', 'cluster-widgets' ), EDIT_DOCUMENT, 'cluster-widgets', __NAMESPACE__ . '\render_document_page' );
		add_submenu_page( 'cluster-widgets', __( 'Cluster settings', 'cluster-widgets' ), __( 'Settings', 'cluster-widgets' ), 'manage_options', 'cluster-widgets-settings', __NAMESPACE__ . '\render_settings_page' );
		add_action( "admin_print_scripts-$hook", __NAMESPACE__ . '\enqueue_document_page' );
	}
);

/** Script and style sheet of the page with the document. */
function enqueue_document_page() {
	wp_enqueue_style( 'cluster-widgets-document', file_address( 'admin/document.css' ), array(), VERSION );
	wp_enqueue_script( 'cluster-widgets-document', file_address( 'admin/document.js' ), array( 'wp-api-fetch', 'wp-i18n' ), VERSION, true );
	wp_set_script_translations( 'cluster-widgets-document', 'cluster-widgets', dirname( FILE ) . '/languages' );
	$post  = published_document();
	$given = array(
		'text'    => $post ? $post->post_content : null,
		'address' => published_document_address(),
	);
	wp_add_inline_script( 'cluster-widgets-document', 'var clusterWidgetsDocument = ' . wp_json_encode( $given, JSON_HEX_TAG ) . ';', 'before' );
}

/** The page on which the document is edited and published. */
function render_document_page() {
	$here    = 'here' === settings()['source'];
	$builder = add_query_arg(
		array(
			'lang' => str_replace( '_', '-', get_user_locale() ),
			'step' => 'document',
		),
		file_address( 'builder/index.html' )
	);
	?>
	<div class="wrap" id="cluster-document">
		<h1 class="wp-heading-inline"><?php esc_html_e( 'Cluster document', 'cluster-widgets' ); ?></h1>
		<button type="button" class="page-title-action" id="cluster-publish" disabled><?php esc_html_e( 'Publish', 'cluster-widgets' ); ?></button>
		<hr class="wp-header-end">
		<?php if ( ! $here ) : ?>
			<div class="notice notice-info inline"><p>
				<?php esc_html_e( 'The widgets of this site show the document of another address. What you publish here can be read by all sites, but is not shown by these widgets.', 'cluster-widgets' ); ?>
				<?php if ( current_user_can( 'manage_options' ) ) : ?>
					<a href="<?php echo esc_url( admin_url( 'admin.php?page=cluster-widgets-settings' ) ); ?>"><?php esc_html_e( 'Settings', 'cluster-widgets' ); ?></a>
				<?php endif; ?>
			</p></div>
		<?php endif; ?>
		<p id="cluster-status" role="status"></p>
		<p>
			<?php esc_html_e( 'Address of the document for other sites:', 'cluster-widgets' ); ?>
			<a href="<?php echo esc_url( published_document_address() ); ?>"><code><?php echo esc_html( published_document_address() ); ?></code></a>
		</p>
		<p>
			<label for="cluster-versions"><?php esc_html_e( 'Earlier versions', 'cluster-widgets' ); ?></label>
			<select id="cluster-versions">
				<?php foreach ( document_revisions() as $revision ) : ?>
					<option value="<?php echo esc_attr( (string) $revision['id'] ); ?>"><?php echo esc_html( $revision['words'] ); ?></option>
				<?php endforeach; ?>
			</select>
			<button type="button" class="button" id="cluster-open-version"><?php esc_html_e( 'Open this version', 'cluster-widgets' ); ?></button>
		</p>
		<iframe id="cluster-builder" title="<?php esc_attr_e( 'Cluster document', 'cluster-widgets' ); ?>" data-src="<?php echo esc_url( $builder ); ?>"></iframe>
	</div>
	<?php
}

/** The page with the settings. */
function render_settings_page() {
	$settings = settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Cluster settings', 'cluster-widgets' ); ?></h1>
		<?php settings_errors(); ?>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Document', 'cluster-widgets' ); ?></th>
					<td><fieldset>
						<legend class="screen-reader-text"><?php esc_html_e( 'Document', 'cluster-widgets' ); ?></legend>
						<p><label>
							<input type="radio" name="<?php echo esc_attr( OPTION ); ?>[source]" value="address" <?php checked( $settings['source'], 'address' ); ?>>
							<?php esc_html_e( 'The document of the cluster, at this address:', 'cluster-widgets' ); ?>
						</label></p>
						<p><input class="regular-text code" type="url" name="<?php echo esc_attr( OPTION ); ?>[address]" value="<?php echo esc_attr( $settings['address'] ); ?>" placeholder="https://cluster.example/cluster.json" aria-label="<?php esc_attr_e( 'Address of the document', 'cluster-widgets' ); ?>"></p>
						<p><label>
							<input type="radio" name="<?php echo esc_attr( OPTION ); ?>[source]" value="here" <?php checked( $settings['source'], 'here' ); ?>>
							<?php esc_html_e( 'The document that is edited on this site', 'cluster-widgets' ); ?>
						</label></p>
						<p class="description">
							<a href="<?php echo esc_url( admin_url( 'admin.php?page=cluster-widgets' ) ); ?>"><?php esc_html_e( 'Edit the document', 'cluster-widgets' ); ?></a>
						</p>
					</fieldset></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Without JavaScript', 'cluster-widgets' ); ?></th>
					<td><label>
						<input type="checkbox" name="<?php echo esc_attr( OPTION ); ?>[contacts]" value="1" <?php checked( $settings['contacts'] ); ?>>
						<?php esc_html_e( 'Show e-mail addresses and telephone numbers too', 'cluster-widgets' ); ?>
					</label>
					<p class="description"><?php esc_html_e( 'Search engines and feeds read this text. A copy of it is kept for up to one hour.', 'cluster-widgets' ); ?></p></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
