<?php
/**
 * An oEmbed answer for posts with exactly one figure, and for addresses of this site such as
 * /?factlet_embed=funding-donut&src=/wp-content/uploads/sheet.json&lang=az
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** The figures of a post: lists of widget, choices and JSON. Only those that can be drawn. */
function factlet_figures_of( WP_Post $post ): array {
	$figures = factlet_blocks_of( parse_blocks( $post->post_content ) );
	preg_match_all( '/' . get_shortcode_regex( array( 'factlet' ) ) . '/', $post->post_content, $found, PREG_SET_ORDER );
	foreach ( $found as $match ) {
		// [[factlet]] shows a shortcode and isn't one.
		if ( '[' === $match[1] && ']' === $match[6] ) {
			continue;
		}
		$given     = shortcode_parse_atts( $match[3] );
		$given     = is_array( $given ) ? $given : array();
		$figures[] = array( (string) ( $given['widget'] ?? '' ), factlet_checked( $given, array( 'widget' ) ), '' );
	}
	return $figures;
}

/** The same of blocks, at any depth. */
function factlet_blocks_of( array $blocks ): array {
	$figures = array();
	foreach ( $blocks as $block ) {
		if ( 'factlet/figure' === $block['blockName'] ) {
			$attributes = $block['attrs'] + array( 'widget' => 'funding-donut' );
			$json       = trim( (string) ( $attributes['data'] ?? '' ) );
			$checked    = factlet_checked( factlet_block_choices( $attributes ) );
			if ( '' !== $json ) {
				unset( $checked[0]['src'] );
			}
			$figures[] = array( (string) $attributes['widget'], $checked, $json );
		}
		$figures = array_merge( $figures, factlet_blocks_of( $block['innerBlocks'] ) );
	}
	return $figures;
}

/** What an address of this site has to embed: title and frame; null where there is nothing, or not one thing. */
function factlet_embed_of( string $url ): ?array {
	$query = array();
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	if ( isset( $query['factlet_embed'] ) ) {
		return factlet_embed_of_query( $url, array_filter( $query, 'is_string' ) );
	}
	$id   = url_to_postid( $url );
	$post = $id ? get_post( $id ) : null;
	// What a visitor can't read is nobody's to embed.
	if ( ! $post || ! is_post_publicly_viewable( $post ) || post_password_required( $post ) ) {
		return null;
	}
	$figures = factlet_figures_of( $post );
	return 1 === count( $figures ) ? factlet_embed( get_the_title( $post ), ...$figures[0] ) : null;
}

/** The same for an address that says itself what to show: figures of this site alone, so that nobody can put theirs under its name. */
function factlet_embed_of_query( string $url, array $query ): ?array {
	if ( 0 !== strpos( $url, factlet_origin() . '/' ) ) {
		return null;
	}
	$widget  = (string) ( $query['factlet_embed'] ?? '' );
	$checked = factlet_checked( array_diff_key( $query, array( 'factlet_embed' => 1 ) ) );
	$src     = $checked[0]['src'] ?? '';
	$is_ours = '' !== $src && ( '/' === $src[0] || 0 === strpos( $src, factlet_origin() . '/' ) );
	return $is_ours ? factlet_embed( $checked[0]['heading'] ?? get_bloginfo( 'name' ), $widget, $checked, '' ) : null;
}

/** A figure that can be drawn, as title, address and height. */
function factlet_embed( string $title, string $widget, array $checked, string $json ): ?array {
	list( $choices, $faults ) = $checked;
	$has_figures              = '' === $json ? isset( $choices['src'] ) : factlet_is_json( $json );
	if ( $faults || ! $has_figures || ! in_array( $widget, factlet_widgets(), true ) ) {
		return null;
	}
	return array(
		'title'   => wp_strip_all_tags( html_entity_decode( $title, ENT_QUOTES, 'UTF-8' ) ),
		'address' => factlet_frame_address( $widget, $choices, $json ),
		'height'  => factlet_heights()[ $widget ],
	);
}

/** The answer of the route: https://oembed.com/#section2.3. */
function factlet_oembed( WP_REST_Request $request ) {
	if ( 'json' !== $request['format'] ) {
		return new WP_Error( 'factlet_format', __( 'This site answers in JSON.', 'factlet' ), array( 'status' => 501 ) );
	}
	$embed = factlet_embed_of( (string) $request['url'] );
	if ( ! $embed ) {
		return new WP_Error( 'factlet_none', __( 'This address has no figure, or more than one.', 'factlet' ), array( 'status' => 404 ) );
	}
	$width  = min( 800, max( 1, (int) ( $request['maxwidth'] ? $request['maxwidth'] : 800 ) ) );
	$height = min( $embed['height'], max( 1, (int) ( $request['maxheight'] ? $request['maxheight'] : $embed['height'] ) ) );
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
		'provider_url'  => home_url( '/' ),
		'title'         => $embed['title'],
		'width'         => $width,
		'height'        => $height,
		'html'          => factlet_frame_markup( $embed['address'], $embed['title'], $width, $height ),
	);
}

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'factlet/1.0',
			'/oembed',
			array(
				'methods'             => 'GET',
				'callback'            => 'factlet_oembed',
				'permission_callback' => '__return_true',
				'args'                => array(
					'url'       => array( 'required' => true, 'type' => 'string' ),
					'maxwidth'  => array( 'type' => 'integer', 'minimum' => 1 ),
					'maxheight' => array( 'type' => 'integer', 'minimum' => 1 ),
					'format'    => array( 'type' => 'string', 'default' => 'json' ),
				),
			)
		);
	}
);

// How other sites find the answer.
add_action(
	'wp_head',
	static function (): void {
		$url   = is_singular() ? get_permalink() : '';
		$query = wp_unslash( $_GET ); // phpcs:ignore WordPress.Security.NonceVerification -- read only, and checked below.
		if ( isset( $query['factlet_embed'] ) ) {
			$url = factlet_origin() . '/?' . http_build_query( array_filter( $query, 'is_string' ), '', '&', PHP_QUERY_RFC3986 );
		}
		$embed = $url ? factlet_embed_of( $url ) : null;
		if ( $embed ) {
			printf(
				'<link rel="alternate" type="application/json+oembed" href="%s" title="%s">' . "\n",
				esc_url( add_query_arg( array( 'url' => rawurlencode( $url ), 'format' => 'json' ), rest_url( 'factlet/1.0/oembed' ) ) ),
				esc_attr( $embed['title'] )
			);
		}
	},
	// Before WordPress's own answer, the post as a card: the first one is taken.
	9
);
