<?php
/**
 * Where the files of Factlet are, and the one script that a page needs of them.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** Address of the copy of dist/, with a slash: the constant FACTLET_BASE or the plugin's own folder, and the filter factlet_base. */
function factlet_base(): string {
	$base = defined( 'FACTLET_BASE' ) ? FACTLET_BASE : plugins_url( 'dist/', FACTLET_FILE );
	return trailingslashit( (string) apply_filters( 'factlet_base', $base ) );
}

/** Whether nobody has put the files there yet. Only the plugin's own folder can be looked into. */
function factlet_is_empty(): bool {
	return factlet_base() === trailingslashit( plugins_url( 'dist/', FACTLET_FILE ) )
		&& ! is_readable( plugin_dir_path( FACTLET_FILE ) . 'dist/cdn/factlet.js' );
}

/** Asks for the script. WordPress prints it once, however often it is asked for. */
function factlet_enqueue(): void {
	$address = factlet_base() . 'cdn/factlet.js';
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		// No version in the address: it is then the one of a pasted snippet, and the browser runs one script, not two.
		wp_enqueue_script_module( 'factlet', $address, array(), null );
		return;
	}
	wp_enqueue_script( 'factlet', $address, array(), null, true );
}

// WordPress before 6.5 has no modules.
add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle ): string {
		return 'factlet' === $handle && false === strpos( $tag, 'type="module"' )
			? preg_replace( '~<script(?: type=([\'"])text/javascript\1)?~', '<script type="module"', $tag, 1 )
			: $tag;
	},
	10,
	2
);

add_action(
	'admin_notices',
	static function (): void {
		if ( factlet_is_empty() && current_user_can( 'activate_plugins' ) ) {
			echo '<div class="notice notice-warning"><p>' . esc_html( factlet_empty_sentence() ) . '</p></div>';
		}
	}
);

/** What is said where the files are missing. */
function factlet_empty_sentence(): string {
	return __( 'The files of Factlet are missing: copy its folder dist into the folder of this plugin.', 'factlet' );
}
