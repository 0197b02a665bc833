<?php
/**
 * The sentences for editors in their language. Translations that WordPress itself has for the plugin come first.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** English sentences and those of the user's language. Empty for English, and for languages that nobody has translated. */
function factlet_editor_texts(): array {
	static $texts = array();
	$lang         = substr( determine_locale(), 0, 2 );
	if ( ! isset( $texts[ $lang ] ) ) {
		$file           = plugin_dir_path( FACTLET_FILE ) . "languages/factlet-$lang.l10n.php";
		$texts[ $lang ] = in_array( $lang, factlet_languages(), true ) && is_readable( $file ) ? ( require $file )['messages'] : array();
	}
	return $texts[ $lang ];
}

/** A sentence in the user's language, where nobody else has translated it. */
function factlet_translated( string $translation, string $text ): string {
	return $translation === $text ? ( factlet_editor_texts()[ $text ] ?? $text ) : $translation;
}

add_filter( 'gettext_factlet', 'factlet_translated', 10, 2 );
// The name of the block and what it is for.
add_filter( 'gettext_with_context_factlet', 'factlet_translated', 10, 2 );
