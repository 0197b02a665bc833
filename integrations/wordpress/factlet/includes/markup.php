<?php
/**
 * The tags that are written into pages.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/**
 * A figure: its tag with the page's own words in it, and before it what an editor has to know.
 *
 * @param string   $widget  A name of factlet_widgets(), or another that is told.
 * @param array    $choices What factlet_checked() found right.
 * @param string[] $faults  Sentences about what isn't.
 * @param string   $words   HTML that readers see until the figure draws, and where it can't.
 * @param string   $json    A document, if it stands in the page.
 * @param string   $around  Attributes of the element around it.
 */
function factlet_figure_markup( string $widget, array $choices, array $faults, string $words, string $json = '', string $around = '' ): string {
	$words = factlet_words( $words );
	if ( ! in_array( $widget, factlet_widgets(), true ) ) {
		$faults[] = factlet_value_sentence( 'widget', $widget );
	}
	if ( '' === $json && ! isset( $choices['src'] ) ) {
		$faults[] = __( 'No figures are given: name the address of the JSON (src).', 'factlet' );
	} elseif ( '' !== $json && ! factlet_is_json( $json ) ) {
		$faults[] = factlet_json_sentence( $json );
	}
	if ( factlet_is_empty() ) {
		$faults[] = factlet_empty_sentence();
	}
	if ( $faults || is_feed() ) {
		return factlet_faults_markup( $faults, 'p' ) . $words;
	}
	factlet_enqueue();
	// A paragraph can't hold what a figure holds: the div ends one that was left open.
	$around = '' === $around ? '' : " $around";
	return "<div$around><factlet-$widget" . factlet_attributes( $choices ) . '>' . factlet_json_markup( $json ) . $words . "</factlet-$widget></div>";
}

/**
 * A table that is the data of a figure: readers without scripts see the table.
 *
 * @param string $widget A name of factlet_widgets(), or another that is told.
 * @param string $table  HTML of the table, as a table block has it.
 * @param string $around Attributes of the element around it.
 */
function factlet_table_markup( string $widget, string $table, string $around ): string {
	$faults = in_array( $widget, factlet_widgets(), true ) ? array() : array( factlet_value_sentence( 'widget', $widget ) );
	if ( factlet_is_empty() ) {
		$faults[] = factlet_empty_sentence();
	}
	$table = wp_kses_post( $table );
	if ( $faults || is_feed() ) {
		return factlet_faults_markup( $faults, 'p' ) . $table;
	}
	factlet_enqueue();
	return "<div $around><div class=\"factlet-$widget\">$table</div></div>";
}

/**
 * One number in a sentence.
 *
 * @param string   $path    Which: population.refugees.
 * @param array    $choices What factlet_checked() found right.
 * @param string[] $faults  Sentences about what isn't.
 * @param string   $words   The number as the author writes it.
 */
function factlet_number_markup( string $path, array $choices, array $faults, string $words ): string {
	$words = factlet_words( $words );
	if ( ! preg_match( '~^[A-Za-z][A-Za-z0-9.-]*$~', $path ) ) {
		$faults[] = factlet_value_sentence( 'path', $path );
	}
	if ( ! isset( $choices['src'] ) ) {
		$faults[] = __( 'No figures are given: name the address of the JSON (src).', 'factlet' );
	}
	if ( factlet_is_empty() ) {
		$faults[] = factlet_empty_sentence();
	}
	if ( $faults || is_feed() ) {
		return factlet_faults_markup( $faults, 'span' ) . $words;
	}
	factlet_enqueue();
	return '<factlet-figure path="' . esc_attr( $path ) . '"' . factlet_attributes( $choices ) . ">$words</factlet-figure>";
}

/** Choices as attributes. */
function factlet_attributes( array $choices ): string {
	$markup = '';
	foreach ( $choices as $name => $value ) {
		$markup .= '' === $value ? " $name" : " $name=\"" . ( 'src' === $name ? esc_url( $value ) : esc_attr( $value ) ) . '"';
	}
	return $markup;
}

/** The author's words: what a post may hold, and the numbers and names as `factlet snippet` marks them. */
function factlet_words( string $words ): string {
	$allowed = wp_kses_allowed_html( 'post' ) + array(
		'bdi'  => array( 'lang' => true, 'dir' => true ),
		'data' => array( 'value' => true ),
	);
	// What is left of paragraphs that began outside of the shortcode, or end there.
	return preg_replace( '~^(?:\s*(?:</p>|<br\s*/?>))+|(?:(?:<p>|<br\s*/?>)\s*)+$~', '', wp_kses( $words, $allowed ) );
}

/** Sentences for those who can edit; readers are told nothing. */
function factlet_faults_markup( array $faults, string $tag ): string {
	if ( ! $faults || is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return "<$tag role=\"note\"><strong>Factlet:</strong> " . esc_html( implode( ' ', $faults ) ) . "</$tag> ";
}

/** Whether a text is a JSON object. */
function factlet_is_json( string $json ): bool {
	return json_decode( $json ) instanceof stdClass;
}

/** Why it isn't. */
function factlet_json_sentence( string $json ): string {
	return preg_match( '~[“”„«»]|&quot;|&#(?:8220|8221|034);|<(?:p|br)\b~', $json )
		? __( 'An editor has changed the JSON: it has typographic quotes or tags in it. Paste it again from its file.', 'factlet' )
		: __( 'This isn’t a JSON document.', 'factlet' );
}

/**
 * A document inside the tag. The author's own text, not one that was read and written again, which could change a number.
 * Outside of its texts JSON has none of these characters, and in them an escape means the same.
 */
function factlet_json_markup( string $json ): string {
	return '' === $json ? '' : '<script type="application/json">' . factlet_json_escaped( $json ) . '</script>';
}

/** JSON without characters that end a script, or that a filter would rewrite. */
function factlet_json_escaped( string $json ): string {
	return strtr( trim( $json ), array( '<' => '\u003C', '>' => '\u003E', '&' => '\u0026' ) );
}
