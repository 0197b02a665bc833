<?php
/**
 * The block factlet/figure. PHP writes it each time a page is shown, so that a post holds choices and no markup.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** The block's markup. */
function factlet_block( $attributes ): string {
	$attributes               = is_array( $attributes ) ? $attributes : array();
	list( $choices, $faults ) = factlet_checked( factlet_block_choices( $attributes ), array( 'widget' ) );
	$json                     = trim( (string) ( $attributes['data'] ?? '' ) );
	if ( '' !== $json ) {
		// The widget would take one of two and say so: the block says it in the editor (see editor.js).
		unset( $choices['src'] );
	}
	$table = trim( (string) ( $attributes['table'] ?? '' ) );
	if ( '' !== $table && '' === $json && '' === (string) ( $attributes['src'] ?? '' ) ) {
		return factlet_table_markup( (string) ( $attributes['widget'] ?? '' ), $table, get_block_wrapper_attributes() );
	}
	return factlet_figure_markup( (string) ( $attributes['widget'] ?? '' ), $choices, $faults, wpautop( (string) ( $attributes['words'] ?? '' ) ), $json, get_block_wrapper_attributes() );
}

/** A block's attributes under the names that a tag has for them. */
function factlet_block_choices( array $attributes ): array {
	$choices = array();
	foreach ( array( 'src', 'lang', 'theme', 'heading', 'headingLevel', 'top', 'group' ) as $name ) {
		if ( '' !== (string) ( $attributes[ $name ] ?? '' ) ) {
			$choices[ 'headingLevel' === $name ? 'heading-level' : $name ] = (string) $attributes[ $name ];
		}
	}
	foreach ( array( 'withoutSource' => 'without-source', 'withoutPlace' => 'without-place', 'withoutTakeaway' => 'without-takeaway', 'tellNewer' => 'tell-newer' ) as $name => $choice ) {
		if ( ! empty( $attributes[ $name ] ) ) {
			$choices[ $choice ] = '';
		}
	}
	return $choices;
}

/** The scripts of the editor, and the scripts that each needs. */
function factlet_editor_scripts(): array {
	return array(
		'factlet-preview'    => array( 'preview', array( 'wp-element', 'wp-components', 'wp-i18n', 'factlet-table' ) ),
		'factlet-table'      => array( 'table', array( 'wp-blocks', 'wp-dom' ) ),
		'factlet-transforms' => array( 'transforms', array( 'wp-blocks', 'wp-shortcode', 'factlet-table' ) ),
		'factlet-paste'      => array( 'paste', array( 'wp-data' ) ),
		'factlet-editor'     => array( 'editor', array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'factlet-preview', 'factlet-transforms', 'factlet-paste' ) ),
	);
}

add_action(
	'init',
	static function (): void {
		foreach ( factlet_editor_scripts() as $handle => list( $file, $needs ) ) {
			wp_register_script( $handle, plugins_url( "blocks/figure/$file.js", FACTLET_FILE ), $needs, '0.1.0', true );
		}
		wp_add_inline_script(
			'factlet-table',
			'window.factletEditor = ' . wp_json_encode(
				array(
					'base'      => factlet_base(),
					'home'      => factlet_origin(),
					'language'  => factlet_language_of( determine_locale() ),
					'names'     => factlet_widget_names(),
					'languages' => factlet_languages(),
					'themes'    => factlet_themes(),
				),
				JSON_HEX_TAG | JSON_HEX_AMP
			) . '; wp.i18n.setLocaleData(' . wp_json_encode( (object) array_map( static fn( string $text ): array => array( $text ), factlet_editor_texts() ), JSON_HEX_TAG | JSON_HEX_AMP ) . ', "factlet");',
			'before'
		);
		register_block_type( plugin_dir_path( FACTLET_FILE ) . 'blocks/figure', array( 'render_callback' => 'factlet_block' ) );
	}
);
