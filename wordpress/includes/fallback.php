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
	$own   = is_string( $document['language'] ?? null ) && '' !== $document['language'] ? $document['language'] : 'en';
	$level = min( 6, max( 1, (int) ( $attributes['heading-level'] ?? 2 ) ) );
	if ( 'profile' === $widget ) {
		$html = widget_heading( $widget, $document, $lang, $own, $attributes, $level );
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
		$list  = array_filter( $list, __NAMESPACE__ . '\is_listed' );
		foreach ( array_slice( $list, 0, MAX_ITEMS ) as $item ) {
			$text = item_text( $item, $lang, $own, $contacts );
			if ( '' !== $text ) {
				$items[] = '<li>' . esc_html( $text ) . '</li>';
			}
		}
	}
	if ( ! $items ) {
		return '';
	}
	return widget_heading( $widget, $document, $lang, $own, $attributes, $level ) . '<ul>' . implode( '', $items ) . '</ul>';
}

/**
 * The heading of a widget. One of level 1 in the tag of a widget would be taken for the page's own.
 *
 * @param string                     $widget     Widget without `cluster-`.
 * @param array<string, mixed>       $document   The document.
 * @param string                     $lang       Language tag.
 * @param string                     $own        The document's language.
 * @param array<string, string|true> $attributes Attributes of the widget.
 * @param int                        $level      From 1 to 6.
 * @return string
 */
function widget_heading( $widget, array $document, $lang, $own, array $attributes, $level ) {
	if ( isset( $attributes['no-heading'] ) ) {
		return '';
	}
	$headings = $document['headings'] ?? array();
	$texts    = array(
		text_in( $attributes['heading'] ?? '', $lang, $own ),
		text_in( is_array( $headings ) ? ( $headings[ $widget ] ?? '' ) : '', $lang, $own ),
		'profile' === $widget ? text_in( $document['name'] ?? '', $lang, $own ) : '',
		text_in( widgets()[ $widget ]['heading'], $lang, 'en' ),
	);
	$title    = current( array_filter( $texts, 'strlen' ) );
	return sprintf( '<h%1$d>%2$s</h%1$d>', max( 2, min( 6, $level ) ), esc_html( $title ) );
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
 * A date of the document as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The same rule as in src/core/document/day-spelling.ts.
 *
 * @param mixed $value A text, or a number for a year.
 * @return string '' for anything else, and for a date that does not exist: it proves nothing.
 */
function iso_day( $value ) {
	if ( ! is_string( $value ) && ! is_int( $value ) ) {
		return '';
	}
	$text = trim( (string) preg_replace( '/[\s\p{Z}]/u', ' ', (string) $value ) );
	if ( ! preg_match( '/^(\d{4}|\d{1,4}(?: ?[.\/-] ?\d{1,4}){1,2})(?:[T ](\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?))?\.?(?: ?r\.?)?$/', $text, $parts ) ) {
		return '';
	}
	list( , $date, $time ) = array_pad( $parts, 3, '' );
	// A time with a zone can be on another day in another zone. Midnight is accepted: systems add it to dates.
	if ( preg_match( '/Z|[+-]\d\d:?\d\d$/', $time ) && ! preg_match( '/^0?0:00(:00(\.0+)?)? ?[Z+-]/', $time ) ) {
		return '';
	}
	preg_match_all( '/\d+/', $date, $numbers );
	$numbers = $numbers[0];
	if ( 4 !== strlen( $numbers[0] ) ) {
		// With full stops the day comes first, otherwise the order is certain only if one number is over 12.
		$is_day_first = preg_match( '/^\d+ ?\./', $date ) || $numbers[0] > 12;
		if ( 2 === count( $numbers ) || $is_day_first ) {
			$numbers = array_reverse( $numbers );
		} elseif ( $numbers[1] > 12 ) {
			$numbers = array( $numbers[2], $numbers[0], $numbers[1] );
		}
	}
	if ( 4 !== strlen( $numbers[0] ) || ! checkdate( (int) ( $numbers[1] ?? 1 ), (int) ( $numbers[2] ?? 1 ), (int) $numbers[0] ) ) {
		return '';
	}
	return implode( '-', array_map( fn( $number ) => str_pad( $number, 2, '0', STR_PAD_LEFT ), $numbers ) );
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
 * A text of the document in a language, else in the document's, else in the first that there is. The same rule as in
 * src/core/i18n/resolve-text.ts.
 *
 * @param mixed  $value A text, a number, or a language map.
 * @param string $lang  Language tag.
 * @param string $own   The document's language.
 * @return string
 */
function text_in( $value, $lang, $own ) {
	if ( ! is_array( $value ) ) {
		return is_string( $value ) || is_int( $value ) || is_float( $value ) ? trim( (string) $value ) : '';
	}
	$texts = array();
	foreach ( $value as $tag => $each ) {
		$text = text_in( $each, $lang, $own );
		if ( '' !== $text ) {
			$texts += array( language_key( $tag ) => $text );
		}
	}
	foreach ( array( language_key( $lang ), language_key( $own ) ) as $tag ) {
		for ( $range = $tag; '' !== $range; $range = preg_replace( '/(-\w)?-?[^-]*$/', '', $range ) ) {
			if ( isset( $texts[ $range ] ) ) {
				return $texts[ $range ];
			}
		}
		// The same language of another region.
		foreach ( $texts as $key => $text ) {
			if ( '' !== $tag && 0 === strpos( $key, "$tag-" ) ) {
				return $text;
			}
		}
	}
	// Plural forms, or a language that was not asked for.
	return $texts['other'] ?? ( $texts['many'] ?? (string) reset( $texts ) );
}

/**
 * A language tag as text_in() compares it.
 *
 * @param int|string $tag As it is written, such as `pl_PL`.
 * @return string
 */
function language_key( $tag ) {
	return strtolower( str_replace( '_', '-', trim( (string) $tag ) ) );
}

/**
 * Whether a value has texts under language tags alone.
 *
 * @param array<mixed> $value A value of the document.
 * @return bool
 */
function is_language_map( array $value ) {
	foreach ( $value as $key => $text ) {
		if ( ! ( is_string( $text ) || null === $text ) || ! preg_match( '/^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i', (string) $key ) || in_array( $key, array( 'src', 'url' ), true ) ) {
			return false;
		}
	}
	return array() !== $value;
}
