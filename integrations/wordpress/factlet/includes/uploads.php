<?php
/**
 * JSON in the media library, which WordPress refuses, for those who may write any HTML.
 *
 * @package Factlet
 */

defined( 'ABSPATH' ) || exit;

/** Whether this user may upload JSON. */
function factlet_may_upload(): bool {
	return current_user_can( 'manage_options' ) || current_user_can( 'unfiltered_html' );
}

add_filter(
	'upload_mimes',
	static function ( array $types ): array {
		return factlet_may_upload() ? $types + array( 'json' => 'application/json' ) : $types;
	}
);

// WordPress looks into a file, too, and takes JSON for plain text on many servers. Here it is read: what isn't JSON stays refused.
add_filter(
	'wp_check_filetype_and_ext',
	static function ( array $checked, string $file, string $name ): array {
		if ( '.json' !== strtolower( substr( $name, -5 ) ) || ! factlet_may_upload() ) {
			return $checked;
		}
		// The uploaded file, in this server's temporary folder.
		$is_json = is_file( $file ) && filesize( $file ) <= 2000000 && factlet_is_json( (string) file_get_contents( $file ) );
		return array_merge( $checked, $is_json ? array( 'ext' => 'json', 'type' => 'application/json' ) : array( 'ext' => false, 'type' => false ) );
	},
	10,
	3
);
