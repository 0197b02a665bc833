<?php
/**
 * A figure in a sandboxed frame, for other sites.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** Pixels that a figure of a usual sheet takes, until the frame tells its own. */
function factlet_heights(): array {
	return factlet_lists()['heights'];
}

/** Address of the frame's page. Figures that stand in the post go into the fragment, which no server is sent. */
function factlet_frame_address( string $widget, array $choices, string $json = '' ): string {
	if ( isset( $choices['src'] ) && '/' === $choices['src'][0] ) {
		$choices['src'] = factlet_origin() . $choices['src'];
	}
	$choices += array( 'lang' => factlet_site_language() );
	$query    = http_build_query( array( 'widget' => $widget ) + $choices, '', '&', PHP_QUERY_RFC3986 );
	$fragment = '' === $json ? '' : '#data=' . rtrim( strtr( base64_encode( gzdeflate( factlet_json_escaped( $json ), 9 ) ), '+/', '-_' ), '=' );
	$base     = factlet_base();
	return ( '/' === $base[0] ? factlet_origin() : '' ) . $base . "embed/index.html?$query$fragment";
}

/**
 * The frame, and before it the link that is left where frames are taken away. It is a quote, since WordPress asks for one:
 * it then hides the frame until the frame tells its height, and the quote from then on.
 */
function factlet_frame_markup( string $address, string $title, int $width, int $height ): string {
	$address = esc_url( $address );
	$title   = esc_html( $title );
	return "<blockquote><a href=\"$address\" rel=\"noopener noreferrer\">$title</a></blockquote>"
		. "<iframe data-factlet src=\"$address\" title=\"$title\" width=\"$width\" height=\"$height\""
		. ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>';
}

/** Scheme and host of this site. */
function factlet_origin(): string {
	$parts = wp_parse_url( home_url( '/' ) );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** The site's language where widgets speak it, else English. */
function factlet_site_language(): string {
	return factlet_language_of( get_bloginfo( 'language' ) );
}

/** The language of a locale where widgets speak it, else English. */
function factlet_language_of( string $locale ): string {
	$lang = substr( $locale, 0, 2 );
	return in_array( $lang, factlet_languages(), true ) ? $lang : 'en';
}
