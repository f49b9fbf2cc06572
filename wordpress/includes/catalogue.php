<?php
/**
 * The widgets and their attributes, as the library's manifest has them.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Widget without `cluster-` => its heading, its fields in the document, its attributes.
 *
 * @return array<string, array{heading: array<string, string>, fields: string[], attributes: array<string, array{type: string, values: string[]}>}>
 */
function widgets() {
	static $widgets = null;
	if ( null === $widgets ) {
		$widgets = wp_json_file_decode( dirname( FILE ) . '/catalogue.json', array( 'associative' => true ) );
	}
	return is_array( $widgets ) ? $widgets : array();
}

/**
 * The attributes that a widget has, with values that it allows; everything else is left out.
 *
 * @param string               $widget Widget without `cluster-`.
 * @param array<string, mixed> $given  Name => value.
 * @return array<string, string|true>
 */
function allowed_attributes( $widget, array $given ) {
	$allowed = array();
	foreach ( widgets()[ $widget ]['attributes'] ?? array() as $name => $attribute ) {
		$value = $given[ $name ] ?? null;
		if ( null === $value || false === $value || ! is_scalar( $value ) ) {
			continue;
		}
		if ( 'boolean' === $attribute['type'] ) {
			if ( ! in_array( $value, array( 'false', '0', 0 ), true ) ) {
				$allowed[ $name ] = true;
			}
		} elseif ( true === $value ) {
			// It is written without a value, but needs one.
			continue;
		} elseif ( ! $attribute['values'] || in_array( (string) $value, $attribute['values'], true ) ) {
			$allowed[ $name ] = sanitize_text_field( (string) $value );
		}
	}
	return $allowed;
}

/**
 * Tokens with values that are a colour or a length, and nothing that ends the declaration or requests an address.
 *
 * @param array<string, mixed> $given Name without `--cluster-` => value.
 * @return array<string, string> Custom property => value.
 */
function allowed_tokens( array $given ) {
	$allowed = array();
	foreach ( $given as $name => $value ) {
		$is_value = is_string( $value ) && preg_match( '/^[^<>{};"\\\\@\p{Cc}]{1,200}$/u', $value );
		if ( $is_value && preg_match( '/^[a-z][a-z\d-]*$/', (string) $name ) && ! preg_match( '/(url|image|image-set|cross-fade|src|expression)\s*\(/i', $value ) ) {
			$allowed[ "--cluster-$name" ] = trim( $value );
		}
	}
	return $allowed;
}
