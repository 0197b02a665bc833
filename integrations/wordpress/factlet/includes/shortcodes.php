<?php
/**
 * [factlet widget="funding-donut" src="/sheet.json"]Words[/factlet] and [factlet_figure path="population.refugees" src="/sheet.json"]8,087[/factlet_figure]
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** A figure. */
function factlet_shortcode( $given, $words = '' ): string {
	// Without attributes WordPress gives an empty text.
	$given                    = is_array( $given ) ? $given : array();
	list( $choices, $faults ) = factlet_checked( $given, array( 'widget' ) );
	return factlet_figure_markup( (string) ( $given['widget'] ?? '' ), $choices, $faults, do_shortcode( (string) $words ) );
}

/** A number in a sentence. */
function factlet_figure_shortcode( $given, $words = '' ): string {
	$given                    = is_array( $given ) ? $given : array();
	list( $choices, $faults ) = factlet_checked( $given, array( 'path' ) );
	return factlet_number_markup( (string) ( $given['path'] ?? '' ), array_intersect_key( $choices, array( 'src' => 1, 'lang' => 1 ) ), $faults, (string) $words );
}

add_action(
	'init',
	static function (): void {
		add_shortcode( 'factlet', 'factlet_shortcode' );
		add_shortcode( 'factlet_figure', 'factlet_figure_shortcode' );
	}
);
