<?php
/**
 * What a shortcode and a block may choose, and which of it is right.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** What the library's own lists say, as `npm run build` writes them: heights and names of widgets, and languages. */
function factlet_lists(): array {
	static $lists;
	$lists ??= json_decode( file_get_contents( __DIR__ . '/lists.json' ), true );
	return $lists;
}

/** Widgets by the name in their tag. */
function factlet_widgets(): array {
	return array_keys( factlet_lists()['heights'] );
}

/** What readers call the widgets, by the name in their tag: "Funding", in the user's language or in English. */
function factlet_widget_names(): array {
	$names = factlet_lists()['names'];
	return $names[ substr( determine_locale(), 0, 2 ) ] ?? $names['en'];
}

/** Languages that widgets have sentences in. */
function factlet_languages(): array {
	return factlet_lists()['languages'];
}

/** Themes that come with the files. */
function factlet_themes(): array {
	return array( 'light', 'dark', '2021' );
}

/** The form that each choice has to have; '' is a choice that is made by being there. */
function factlet_forms(): array {
	return array(
		'src'              => '~^(?:https?://[^\s"\'<>\\\\]+|/(?!/)[^\s"\'<>\\\\]*)$~i',
		'lang'             => '~^(?:' . implode( '|', factlet_languages() ) . ')(?:-[A-Za-z]{2,4})?$~',
		'theme'            => '~^(?:' . implode( '|', factlet_themes() ) . ')$~',
		'heading'          => '~\S~u',
		'heading-level'    => '~^[2-6]$~',
		'top'              => '~^[1-9]\d{0,4}$~',
		'group'            => '~^[a-z-]+$~',
		'without-source'   => '',
		'without-place'    => '',
		'without-takeaway' => '',
		'tell-newer'       => '',
	);
}

/**
 * Sorts what an author wrote into what is right and sentences about what isn't. Nothing is corrected.
 *
 * @param array $given Names and values; a number as a name means that the value is a name without one.
 * @param array $also  Names that the caller reads itself.
 * @return array{0: array<string, string>, 1: string[]} The choices, and the sentences.
 */
function factlet_checked( array $given, array $also = array() ): array {
	$forms   = factlet_forms();
	$choices = array();
	$faults  = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = '';
		}
		$value = (string) $value;
		if ( in_array( $name, $also, true ) ) {
			continue;
		}
		if ( ! isset( $forms[ $name ] ) ) {
			$faults[] = factlet_is_curly( $name )
				? factlet_curly_sentence()
				/* translators: %s: name of an attribute. */
				: sprintf( __( 'There is no choice named “%s”.', 'factlet' ), $name );
		} elseif ( '' === $forms[ $name ] ) {
			// A switch that is written out, as in without-source="false".
			if ( ! in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) ) {
				$choices[ $name ] = '';
			}
		} elseif ( preg_match( $forms[ $name ], $value ) ) {
			$choices[ $name ] = $value;
		} else {
			$faults[] = factlet_value_sentence( $name, $value );
		}
	}
	return array( $choices, array_values( array_unique( $faults ) ) );
}

/** What is said of a value that its choice can't have. */
function factlet_value_sentence( string $name, string $value ): string {
	return factlet_is_curly( $value ) && 'heading' !== $name
		? factlet_curly_sentence()
		/* translators: 1: name of an attribute, 2: its value. */
		: sprintf( __( '“%1$s” can’t be “%2$s”.', 'factlet' ), $name, $value );
}

/** Whether a text begins or ends with quotes that a word processor made. */
function factlet_is_curly( string $text ): bool {
	return 1 === preg_match( '~^[“”„«»″‘’]|[“”„«»″‘’]$|&#82(?:1[67]|2[01]|42);~u', $text );
}

/** The sentence about them. */
function factlet_curly_sentence(): string {
	return __( 'The quotes around a value are typographic ones: write straight ones (").', 'factlet' );
}
