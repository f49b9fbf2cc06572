<?php
/**
 * What is read without JavaScript, by search engines and in feeds: headings and names. The widgets replace it.
 *
 * @package ClusterWidgets
 */

namespace ClusterWidgets;

defined( 'ABSPATH' ) || exit;

/** More items are left to the widget. */
const MAX_ITEMS = 100;

/**
 * Heading and names of a widget as HTML.
 *
 * @param string                     $widget     Widget without `cluster-`.
 * @param array<string, mixed>       $document   The document.
 * @param string                     $lang       Language tag.
 * @param array<string, string|true> $attributes Attributes of the widget.
 * @param bool                       $contacts   Whether e-mail addresses and telephone numbers are shown too.
 * @return string
 */
function fallback( $widget, array $document, $lang, array $attributes = array(), $contacts = false ) {
	$own   = (string) ( $document['language'] ?? 'en' );
	$level = min( 6, max( 1, (int) ( $attributes['heading-level'] ?? 2 ) ) );
	if ( 'profile' === $widget ) {
		$html = fallback_heading( text_in( $document['name'], $lang, $own ), $level );
		foreach ( widgets() as $name => $entry ) {
			$inner = array( 'heading-level' => $level + 1 );
			$html .= $entry['fields'] ? fallback( $name, $document, $lang, $inner, $contacts ) : '';
		}
		return $html;
	}
	$items = array();
	foreach ( widgets()[ $widget ]['fields'] ?? array() as $field ) {
		if ( ! $contacts && in_array( $field, array( 'email', 'telephone' ), true ) ) {
			continue;
		}
		$value = $document[ $field ] ?? array();
		$list  = is_array( $value ) && wp_is_numeric_array( $value ) ? $value : array( $value );
		foreach ( array_slice( $list, 0, MAX_ITEMS ) as $item ) {
			$text = is_listed( $item ) ? item_text( $item, $lang, $own, $contacts ) : '';
			if ( '' !== $text ) {
				$items[] = '<li>' . esc_html( $text ) . '</li>';
			}
		}
	}
	if ( ! $items ) {
		return '';
	}
	$headings = $document['headings'] ?? array();
	$words    = $attributes['heading'] ?? text_in( is_array( $headings ) ? ( $headings[ $widget ] ?? '' ) : '', $lang, $own );
	$title    = (string) $words ? (string) $words : text_in( widgets()[ $widget ]['heading'], $lang, 'en' );
	$heading  = isset( $attributes['no-heading'] ) ? '' : fallback_heading( $title, $level );
	return "$heading<ul>" . implode( '', $items ) . '</ul>';
}

/**
 * A heading. One of level 1 in the tag of a widget would be taken for the page's own.
 *
 * @param string $words Words of the heading.
 * @param int    $level From 1 to 6.
 * @return string
 */
function fallback_heading( $words, $level ) {
	return sprintf( '<h%1$d>%2$s</h%1$d>', max( 2, min( 6, $level ) ), esc_html( $words ) );
}

/**
 * Whether an item is listed: anything but an organisation whose membership has ended or has not begun. The same rule as in
 * src/core/document/membership-status.ts.
 *
 * @param mixed $item An item of the document.
 * @return bool
 */
function is_listed( $item ) {
	if ( ! is_array( $item ) ) {
		return true;
	}
	$today = wp_date( 'Y-m-d' );
	$since = iso_day( $item['memberSince'] ?? '' );
	$until = iso_day( $item['memberUntil'] ?? '' );
	// A year or a month covers the whole of it.
	$has_begun = '' === $since || substr( $today, 0, strlen( $since ) ) >= $since;
	$has_ended = '' !== $until && substr( $today, 0, strlen( $until ) ) > $until;
	return $has_begun && ! $has_ended;
}

/**
 * A date of the document as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @param mixed $value A text, or a number for a year.
 * @return string '' for anything else, and for a date that does not exist: it proves nothing.
 */
function iso_day( $value ) {
	$text = is_string( $value ) || is_int( $value ) ? trim( (string) $value ) : '';
	if ( preg_match( '/^(\d{4})(?:[-.\/](\d{1,2})(?:[-.\/](\d{1,2}))?)?(?:[T ]00:00.*)?$/', $text, $parts ) ) {
		list( , $year, $month, $day ) = array_pad( $parts, 4, '' );
	} elseif ( preg_match( '/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/', $text, $parts ) ) {
		list( , $day, $month, $year ) = $parts;
	} else {
		return '';
	}
	if ( ! checkdate( (int) ( '' === $month ? 1 : $month ), (int) ( '' === $day ? 1 : $day ), (int) $year ) ) {
		return '';
	}
	$parts = array_filter( array( $year, $month, $day ), 'strlen' );
	return implode( '-', array_map( fn( $part ) => str_pad( $part, 2, '0', STR_PAD_LEFT ), $parts ) );
}

/**
 * What an item is called.
 *
 * @param mixed  $item     A text, or an object of the document.
 * @param string $lang     Language tag.
 * @param string $own      The document's language.
 * @param bool   $contacts Whether e-mail address and telephone number are shown too.
 * @return string
 */
function item_text( $item, $lang, $own, $contacts ) {
	if ( ! is_array( $item ) || is_language_map( $item ) ) {
		return text_in( $item, $lang, $own );
	}
	$parts = array();
	foreach ( array( 'honorificPrefix', 'name', 'honorificSuffix', 'value', 'label', 'streetAddress', 'postalCode', 'addressLocality' ) as $key ) {
		$parts[] = text_in( $item[ $key ] ?? '', $lang, $own );
	}
	$text = implode( ' ', array_filter( $parts, 'strlen' ) );
	$role = text_in( $item['roleName'] ?? ( $item['jobTitle'] ?? '' ), $lang, $own );
	$all  = array( $text, $role );
	foreach ( $contacts ? array( 'email', 'telephone' ) : array() as $key ) {
		$all[] = implode( ', ', array_filter( (array) ( $item[ $key ] ?? array() ), 'is_string' ) );
	}
	return implode( ', ', array_filter( $all, 'strlen' ) );
}

/**
 * A text of the document in a language, else in the document's, else in the first that there is.
 *
 * @param mixed  $value A text, a number, or a language map.
 * @param string $lang  Language tag.
 * @param string $own   The document's language.
 * @return string
 */
function text_in( $value, $lang, $own ) {
	if ( is_array( $value ) ) {
		foreach ( array( $lang, strtok( $lang, '-_' ), $own ) as $tag ) {
			if ( isset( $value[ $tag ] ) ) {
				return text_in( $value[ $tag ], $lang, $own );
			}
		}
		// Plural forms, or a language that was not asked for.
		$value = $value['other'] ?? ( $value['many'] ?? reset( $value ) );
	}
	return is_string( $value ) || is_int( $value ) || is_float( $value ) ? trim( (string) $value ) : '';
}

/**
 * Whether a value has texts under language tags alone.
 *
 * @param array<mixed> $value A value of the document.
 * @return bool
 */
function is_language_map( array $value ) {
	foreach ( $value as $key => $text ) {
		if ( ! is_string( $text ) || ! preg_match( '/^[a-z]{2,3}(-[a-zA-Z\d]{2,8})*$/', (string) $key ) || in_array( $key, array( 'src', 'url' ), true ) ) {
			return false;
		}
	}
	return array() !== $value;
}
